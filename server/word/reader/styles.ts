import { child, children, isOn, val, whole, type Xml } from './xml'
import type { ThemeFonts } from './theme'

/** How a run looks once its own form, its styles and the document's defaults are laid over one another. */
export type RunLook = { bold: boolean; italic: boolean; underline: boolean; hidden: boolean; font: string | null }

/** What a paragraph is, by its own form and its styles. `heading`: 1 to 9. Indents are in twentieths of a point. */
export type ParagraphLook = {
  kind: 'title' | 'subtitle' | 'quote' | 'caption' | null
  heading: number | null
  align: 'center' | 'right' | null
  numbering: { id: string; level: number } | null
  indent: number | null
}

export type Styles = {
  run(rPr: Xml | null, paragraphStyle: string | null): RunLook
  paragraph(pPr: Xml | null): ParagraphLook
}

type Style = { name: string; base: string | null; rPr: Xml | null; pPr: Xml | null }

// Built-in styles keep their English names in the file, whatever Word's own language.
const KINDS: Array<[RegExp, NonNullable<ParagraphLook['kind']>]> = [
  [/^title$/i, 'title'],
  [/^subtitle$/i, 'subtitle'],
  [/^(?:intense )?quote$|^quotations$|^block quot|^block text$|^trích dẫn$/i, 'quote'],
  [/^caption$|^chú thích/i, 'caption'],
]

/** The styles of a document (`word/styles.xml`), ready to be asked; `root` null: it has none. */
export function readStyles(root: Xml | null, theme: ThemeFonts): Styles {
  const styles = new Map<string, Style>()
  let normal: string | null = null
  for (const element of children(root, 'w:style')) {
    const id = element.attribs['w:styleId'] ?? ''
    const { 'w:type': type, 'w:default': isDefault } = element.attribs
    if (type === 'paragraph' && (isDefault === '1' || isDefault === 'true')) normal = id
    styles.set(id, { name: val(element, 'w:name') ?? '', base: val(element, 'w:basedOn'), rPr: child(element, 'w:rPr'), pPr: child(element, 'w:pPr') })
  }
  const defaults = child(root, 'w:docDefaults')
  const chain = (id: string | null) => chainOf(styles, id)
  return {
    run: (rPr, paragraphStyle) =>
      lookOf({ defaults: child(defaults, 'w:rPrDefault', 'w:rPr'), paragraph: chain(paragraphStyle ?? normal), character: chain(val(rPr, 'w:rStyle')), own: rPr }, theme),
    paragraph: (pPr) => paragraphOf(pPr, chain(val(pPr, 'w:pStyle') ?? normal), child(defaults, 'w:pPrDefault', 'w:pPr')),
  }
}

// From the base to the style itself; a style that is based on itself ends the chain.
function chainOf(styles: Map<string, Style>, id: string | null): Style[] {
  const chain: Style[] = []
  for (let next = id; next !== null && chain.length < 30; ) {
    const style = styles.get(next)
    if (!style || chain.includes(style)) break
    chain.unshift(style)
    next = style.base
  }
  return chain
}

type Layers = { defaults: Xml | null; paragraph: Style[]; character: Style[]; own: Xml | null }

function lookOf({ defaults, paragraph, character, own }: Layers, theme: ThemeFonts): RunLook {
  const inStyles = (chain: Style[], name: string) => chain.reduce<boolean | null>((found, { rPr }) => isOn(rPr, name) ?? found, null)
  // A switch in a paragraph's style and in a character's style cancel each other out (ECMA-376 17.7.3).
  const toggled = (name: string) => isOn(own, name) ?? ((inStyles(paragraph, name) ?? false) !== (inStyles(character, name) ?? false) || isOn(defaults, name) === true)
  const latest = (name: string) => isOn(own, name) ?? inStyles(character, name) ?? inStyles(paragraph, name) ?? isOn(defaults, name) ?? false
  const layers = [defaults, ...paragraph.map(({ rPr }) => rPr), ...character.map(({ rPr }) => rPr), own]
  return {
    bold: toggled('w:b'),
    italic: toggled('w:i'),
    underline: latest('w:u'),
    hidden: toggled('w:vanish'),
    font: layers.reduce<string | null>((font, rPr) => fontOf(child(rPr, 'w:rFonts'), theme) ?? font, null),
  }
}

// Letters beyond ASCII, which is what the old encodings are about, are set in `hAnsi`.
function fontOf(fonts: Xml | null, theme: ThemeFonts): string | null {
  if (!fonts) return null
  const { attribs } = fonts
  const named = (kind: 'hAnsi' | 'ascii') => theme(attribs[`w:${kind}Theme`] ?? '') ?? attribs[`w:${kind}`]
  return (named('hAnsi') || named('ascii')) ?? null
}

function paragraphOf(own: Xml | null, chain: Style[], defaults: Xml | null): ParagraphLook {
  const layers = [own, ...chain.map(({ pPr }) => pPr).reverse(), defaults]
  const first = <T>(read: (pPr: Xml | null) => T | null) => layers.reduce<T | null>((found, pPr) => found ?? read(pPr), null)
  const names = chain.map(({ name }) => name).reverse()
  const kind = KINDS.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? null
  return {
    kind,
    heading: kind === null ? headingOf(names, first((pPr) => whole(val(pPr, 'w:outlineLvl')))) : null,
    align: alignOf(first((pPr) => val(pPr, 'w:jc'))),
    numbering: numberingOf(first((pPr) => child(pPr, 'w:numPr')), first((pPr) => val(child(pPr, 'w:numPr'), 'w:numId'))),
    indent: first((pPr) => indentOf(pPr)),
  }
}

function headingOf(names: string[], outline: number | null): number | null {
  const named = names.map((name) => /^heading (\d)$/i.exec(name)?.[1]).find((digit) => digit !== undefined)
  if (named !== undefined) return Number(named)
  return outline !== null && outline >= 0 && outline < 9 ? outline + 1 : null
}

// Text set from margin to margin is the house's own business; centred and right-aligned lines mean something.
function alignOf(jc: string | null): ParagraphLook['align'] {
  if (jc === 'center') return 'center'
  return jc === 'right' || jc === 'end' ? 'right' : null
}

function numberingOf(numPr: Xml | null, id: string | null): ParagraphLook['numbering'] {
  // Number 0 takes a numbering away that the style brings.
  if (id === null || id === '0') return null
  return { id, level: Math.min(Math.max(whole(val(numPr, 'w:ilvl')) ?? 0, 0), 8) }
}

/** The left indent of a paragraph's or a numbering level's properties. */
export function indentOf(pPr: Xml | null): number | null {
  const { 'w:left': left, 'w:start': start } = child(pPr, 'w:ind')?.attribs ?? {}
  return whole(start ?? left)
}
