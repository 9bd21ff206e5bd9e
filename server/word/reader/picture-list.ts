import type { Block } from '@/domain/content/nodes'
import { altOf } from '@/domain/content/proposals/alt-of'
import { singleLine } from '@/domain/language/nfc'
import { WORD_LIMITS } from '../limits'
import type { Part } from './package'
import { child, within, type Xml } from './xml'

/** A part of a picture that is shown, in thousandths of a percent cut off from each side. */
export type Crop = { left: number; top: number; right: number; bottom: number }

/** A picture of the document: the entry that holds it, what is shown of it, and its name as Word knows it. */
export type WordPicture = { path: string; crop: Crop | null; name: string }

/** A picture that is left out before anybody looks at it. */
export type LeftPicture = { name: string; code: 'word.picture_linked' | 'word.picture_missing' | 'word.too_many_pictures' }

/** Gathers the pictures of a document. A figure's `pictureId` is the number of its picture until that is stored. */
export class PictureList {
  readonly pictures: WordPicture[] = []
  readonly left: LeftPicture[] = []
  private readonly numbers = new Map<string, number>()

  /** The figures for the pictures of a drawing (`w:drawing`, `w:pict`), in order; those in its text boxes come with their text. */
  figures(drawing: Xml, part: Part): Block[] {
    const own = within(drawing, ['a:blip', 'v:imagedata']).filter((element) => !isInBox(element, drawing))
    return own.flatMap((element) => this.figure(element, drawing, part))
  }

  private figure(element: Xml, drawing: Xml, part: Part): Block[] {
    const { 'r:embed': embed, 'r:link': link, 'r:id': id } = element.attribs
    const properties = within(drawing, ['wp:docPr', 'pic:cNvPr'])[0]
    const described = properties?.attribs.descr || element.attribs['o:title'] || ''
    const relation = part.relations.get(embed || id || link || '')
    const name = nameOf(relation?.path ?? relation?.url ?? properties?.attribs.name ?? '')
    const code = relation?.path ? null : link || relation?.url ? 'word.picture_linked' : 'word.picture_missing'
    if (code !== null || !relation?.path) {
      this.left.push({ name, code: code ?? 'word.picture_missing' })
      return []
    }
    const number = this.number({ path: relation.path, crop: cropOf(element), name })
    if (number === null) return []
    return [{ type: 'figure', attrs: { pictureId: numberAsId(number), alt: altOf(described), decorative: false, caption: '' } }]
  }

  private number(picture: WordPicture): number | null {
    const key = JSON.stringify([picture.path, picture.crop])
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    if (this.pictures.length >= WORD_LIMITS.pictures) {
      this.left.push({ name: picture.name, code: 'word.too_many_pictures' })
      return null
    }
    const number = this.pictures.push(picture) - 1
    this.numbers.set(key, number)
    return number
  }
}

function isInBox(element: Xml, drawing: Xml): boolean {
  for (let at = element.parent; at && at !== drawing; at = at.parent) if ('name' in at && at.name === 'w:txbxContent') return true
  return false
}

/** A picture's number in the form of an id, which a body asks for. */
export function numberAsId(number: number): string {
  return String(number).padStart(64, '0')
}

function nameOf(address: string): string {
  return singleLine((address.split(/[/\\]/).at(-1) ?? '').slice(0, 200))
}

// What was cut off in Word is still in the file; readers must not see it.
function cropOf(blip: Xml): Crop | null {
  const fill = blip.parent && 'attribs' in blip.parent ? (blip.parent as Xml) : null
  const attribs = child(fill, 'a:srcRect')?.attribs
  if (!attribs) return null
  const side = (name: string) => Math.min(Math.max(Number.parseInt(attribs[name] ?? '0', 10) || 0, 0), 100_000)
  const crop = { left: side('l'), top: side('t'), right: side('r'), bottom: side('b') }
  return Object.values(crop).some((cut) => cut > 0) ? crop : null
}
