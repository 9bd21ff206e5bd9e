import { buildLists, type ListEntry } from './list-builder'
import { readMarker, type Marker } from './list-marker'
import { select, styleAttribute, type Pasted, type Transform } from './transform'

type Place = { level: number; key: string }

/**
 * Word writes a list as paragraphs, each with its level (`mso-list: l0 level2 lfo1`) and its bullet or number as text.
 * Runs of them become nested lists; a heading with a number keeps it as text.
 */
export const buildWordLists: Transform = (pasted) => {
  const items = select(pasted.root, (element) => placeOf(element, pasted) !== null, 'p, div, h2, h3')
  const paragraphs = new Set<Element>()
  for (const item of items) {
    if (item.localName === 'p' || (item.localName === 'div' && !item.querySelector('p, div'))) paragraphs.add(item)
    else if (item.localName !== 'div') keepMarker(item)
  }
  for (const run of runsOf(paragraphs)) replaceRun(run, pasted)
}

function placeOf(element: Element, { styleOf }: Pasted): Place | null {
  const list = styleOf(element).get('mso-list')?.toLowerCase() ?? ''
  const found = /(l\d+)\s+level(\d+)/.exec(list)
  return found ? { level: Number(found[2]), key: `${found[1]}:level${found[2]}` } : null
}

function keepMarker(heading: Element): void {
  for (const marker of markersOf(heading)) {
    const text = marker.textContent?.replace(/[\s\u00a0]+/g, ' ').trim() ?? ''
    marker.replaceWith(text ? `${text} ` : '')
  }
}

function markersOf(item: Element): Element[] {
  return select(item as HTMLElement, (element) => styleAttribute(element).includes('mso-list:ignore'), '[style]')
}

// Paragraphs that follow each other, with nothing but blanks and remarks between.
function runsOf(paragraphs: Set<Element>): Element[][] {
  const runs: Element[][] = []
  let after: Node | null = null
  for (const paragraph of paragraphs) {
    if (after !== null && after === paragraph) runs.at(-1)?.push(paragraph)
    else runs.push([paragraph])
    after = nextOf(paragraph)
  }
  return runs
}

function nextOf(paragraph: Element): Node | null {
  let node = paragraph.nextSibling
  while (node && (node.nodeType === 8 || (node.nodeType === 3 && !node.textContent?.trim()))) node = node.nextSibling
  return node
}

function replaceRun(run: Element[], pasted: Pasted): void {
  const place = pasted.document.createComment('')
  run[0]?.before(place)
  place.replaceWith(...buildLists(pasted.document, run.map((paragraph) => entryOf(paragraph, pasted))))
}

function entryOf(paragraph: Element, pasted: Pasted): ListEntry {
  const place = placeOf(paragraph, pasted) ?? { level: 1, key: '' }
  const definition = pasted.rules.listLevels.get(place.key)
  const marker = takeMarker(paragraph) ?? fromFormat(definition?.get('mso-level-number-format'))
  // What the text elsewhere calls "điểm a" must go on being one: letters stay, as text. Where only the format tells of
  // them, the list is numbered, and the person is told.
  if (marker.lettered) paragraph.prepend(`${marker.lettered} `)
  else if (marker.lettered === '') pasted.report.letteredLists += 1
  return { level: place.level, ordered: marker.ordered, number: marker.number, asText: Boolean(marker.lettered), content: [paragraph] }
}

function takeMarker(paragraph: Element): Marker | null {
  const [marker] = markersOf(paragraph)
  if (!marker) return takeConditional(paragraph)
  const text = marker.textContent ?? ''
  marker.remove()
  return readMarker(text)
}

// Between `[if !supportLists]` and `[endif]`, where the marker itself is not named.
function takeConditional(paragraph: Element): Marker | null {
  const remark = [...paragraph.childNodes].find((node) => node.nodeType === 8 && /\[if !supportlists\]/i.test(node.textContent ?? ''))
  if (!remark) return null
  let text = ''
  for (let node = remark.nextSibling; node && node.nodeType !== 8; node = remark.nextSibling) {
    text += node.textContent ?? ''
    node.remove()
  }
  return text.trim() ? readMarker(text) : null
}

function fromFormat(format: string | undefined): Marker {
  const ordered = format !== undefined && format !== 'bullet' && format !== 'image'
  return { ordered, number: null, lettered: ordered && /alpha|roman/.test(format) ? '' : null }
}

