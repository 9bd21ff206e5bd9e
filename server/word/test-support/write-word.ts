import { pack, type Packed } from './pack'

const NAMES = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['v', 'urn:schemas-microsoft-com:vml'],
]
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(' ')
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

export type Linked = { id: string; type: string; target: string; external?: boolean }
export type WordSource = {
  body: string
  /** The inside of other parts of the file by their element: `styles`, `numbering`, `footnotes`, `endnotes`, `comments`, `header`, `theme`. */
  styles?: string
  numbering?: string
  footnotes?: string
  endnotes?: string
  comments?: string
  header?: string
  theme?: string
  links?: Linked[]
  media?: Array<{ name: string; data: Buffer }>
  more?: Packed[]
  /** In place of the document's own beginning. */
  head?: string
}

const ROOTS = { styles: 'w:styles', numbering: 'w:numbering', footnotes: 'w:footnotes', endnotes: 'w:endnotes', comments: 'w:comments', header: 'w:hdr', theme: 'a:theme' } as const

/** A Word file of hand-written WordprocessingML, for what no library of the tests can write. */
export function writeWord(source: WordSource): Buffer {
  return pack(wordEntries(source))
}

/** The same, as entries still to be packed. */
export function wordEntries(source: WordSource): Packed[] {
  const kinds = (Object.keys(ROOTS) as Array<keyof typeof ROOTS>).filter((kind) => source[kind] !== undefined)
  const media = (source.media ?? []).map(({ name, data }) => ({ name: `word/media/${name}`, data, stored: true }))
  const links: Linked[] = [
    ...kinds.map((kind) => ({ id: `part-${kind}`, type: kind, target: `${kind}.xml` })),
    ...(source.media ?? []).map(({ name }) => ({ id: name, type: 'image', target: `media/${name}` })),
    ...(source.links ?? []),
  ]
  return [
    { name: '[Content_Types].xml', data: `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>` },
    { name: '_rels/.rels', data: relations([{ id: 'rId1', type: 'officeDocument', target: 'word/document.xml' }]) },
    { name: 'word/document.xml', data: `${source.head ?? HEAD}<w:document ${NAMES}><w:body>${source.body}<w:sectPr/></w:body></w:document>` },
    { name: 'word/_rels/document.xml.rels', data: relations(links) },
    ...kinds.map((kind) => ({ name: `word/${kind}.xml`, data: `${HEAD}<${ROOTS[kind]} ${NAMES}>${source[kind] ?? ''}</${ROOTS[kind]}>` })),
    ...media,
    ...(source.more ?? []),
  ]
}

function relations(links: Linked[]): string {
  const lines = links.map(({ id, type, target, external }) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`)
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`
}

/** A paragraph; `inside` is text or runs, `properties` the inside of `w:pPr`. */
export function p(inside: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside.startsWith('<') || inside === '' ? inside : r(inside)}</w:p>`
}

/** A run of text; `properties` is the inside of `w:rPr`. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</w:t></w:r>`
}

/** A picture in the line of text, as Word writes it. */
export function drawing(id: string, { link = false, description = '', crop = '' } = {}): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${description}"/><a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="x.png"/></pic:nvPicPr><pic:blipFill><a:blip r:${link ? 'link' : 'embed'}="${id}"/>${crop}<a:stretch/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
}
