import { BODY_LIMITS } from '@/domain/content/limits'
import { parseBody, type Body } from '@/domain/content/body'
import type { Block, ListItem } from '@/domain/content/nodes'
import { plainText } from '@/domain/content/text'
import { emptyWordReport, type WordReport } from '@/domain/content/word-report-schemas'
import { wordWords } from '@/domain/words/word'
import type { Zip } from '../open-zip'
import { WordFault } from '../word-fault'
import { Fields } from './fields'
import { Findings } from './findings'
import { startingWithParagraph } from './lists'
import { Notes } from './notes'
import { readNumbering } from './numbering'
import { openPackage, type Part, type WordPackage } from './package'
import { PictureList, type LeftPicture, type WordPicture } from './picture-list'
import { readBlocks } from './read-blocks'
import type { Reading } from './reading'
import { readStyles, type Styles } from './styles'
import { readTheme } from './theme'
import { child, children, ownText, within, type Xml } from './xml'

/**
 * A Word file as it was read. A figure's `pictureId` is the number of its picture (`numberAsId`) until it is stored;
 * `unicode` is the same text with old encodings turned into Unicode, null where there are none.
 */
export type WordText = {
  body: Body
  unicode: { body: Body; preview: Array<{ before: string; after: string }> } | null
  styled: { title: number[]; lead: number[] }
  pictures: WordPicture[]
  left: LeftPicture[]
  report: WordReport
}

const PREVIEW = { lines: 8, letters: 160 }

type Opened = WordPackage & { styles: Styles; numbering: Xml | null; notes: { footnotes: Part | null; endnotes: Part | null } }

/** Reads a Word file into blocks of a body and a report. Throws WordFault. */
export async function readDocument(zip: Zip): Promise<WordText> {
  const file = await openPackage(zip)
  const [theme, styles, numbering, footnotes, endnotes] = await Promise.all(
    ['theme', 'styles', 'numbering', 'footnotes', 'endnotes'].map((type) => file.part(type)),
  )
  const opened = { ...file, styles: readStyles(styles?.root ?? null, readTheme(theme?.root ?? null)), numbering: numbering?.root ?? null, notes: { footnotes: footnotes ?? null, endnotes: endnotes ?? null } }
  const findings = new Findings()
  const first = readBody(opened, findings, false)
  await readComments(file, findings)
  await readHeaders(file, findings)
  const unicode = findings.fonts.size > 0 ? readBody(opened, new Findings(), true).body : null
  return {
    ...first,
    unicode: unicode && { body: unicode, preview: previewOf(first.body, unicode) },
    report: { ...emptyWordReport(), ...findings.counts, excerpts: findings.excerpts, fonts: [...findings.fonts] },
  }
}

function readBody({ document, styles, numbering, notes }: Opened, findings: Findings, convert: boolean): Omit<WordText, 'unicode' | 'report'> {
  const body = child(document.root, 'w:body')
  if (!body) throw new WordFault('word.damaged')
  const reading: Reading = {
    part: document,
    styles,
    findings,
    convert,
    numbering: readNumbering(numbering),
    fields: new Fields(() => (findings.counts.contents += 1)),
    notes: new Notes({ part: notes.footnotes, name: 'w:footnote' }, { part: notes.endnotes, name: 'w:endnote' }),
    pictures: new PictureList(),
    headingLevel: headingLevels(body, styles),
    styled: new Map(),
    depth: 0,
  }
  const blocks = readBlocks(children(body), reading)
  blocks.push(...readNotes(reading))
  if (blocks.length === 0) throw new WordFault('word.no_text')
  const places = (kind: string) => blocks.flatMap((block, i) => (reading.styled.get(block) === kind ? [i] : []))
  const { pictures, left } = reading.pictures
  return { body: checked(blocks), styled: { title: places('title'), lead: places('subtitle') }, pictures, left }
}

/** The document's own levels of headings as the two that a body has; a single level-1 heading at the top is its title. */
function headingLevels(body: Xml, styles: Styles): (level: number) => 2 | 3 {
  const looks = within(body, ['w:p']).map((paragraph) => styles.paragraph(child(paragraph, 'w:pPr')))
  const levels = looks.flatMap(({ heading }) => heading ?? [])
  const highest = Math.min(...levels)
  const rest = levels.filter((level) => level > highest)
  const isTitle = looks.slice(0, 5).some(({ heading }) => heading === highest) && levels.length - rest.length === 1 && rest.length > 0
  const top = isTitle ? Math.min(...rest) : highest
  return (level) => (level <= top ? 2 : 3)
}

function readNotes(reading: Reading): Block[] {
  const items: ListItem[] = []
  // A note may refer to another one, which then comes behind it.
  for (let i = 0; i < reading.notes.referred.length; i += 1) {
    const note = reading.notes.referred[i]
    if (note) items.push({ type: 'listItem', content: startingWithParagraph(readBlocks(children(note.element), { ...reading, part: note.part })) })
  }
  const [first, ...rest] = items
  if (!first) return []
  return [
    { type: 'heading', attrs: { level: 2, textAlign: null }, content: [{ type: 'text', text: wordWords.notes }] },
    { type: 'orderedList', attrs: { start: 1, type: null }, content: [first, ...rest] },
  ]
}

function checked(blocks: Block[]): Body {
  const parsed = parseBody({ type: 'doc', content: blocks })
  if (parsed.ok) return parsed.body
  if (parsed.code === 'too_big' || parsed.code === 'too_many_nodes') throw new WordFault('word.too_long')
  throw new WordFault(parsed.code === 'too_deep' ? 'word.too_heavy' : 'word.damaged', { cause: new Error(`${parsed.code} at ${parsed.at}; at most ${BODY_LIMITS.depth} deep`) })
}

async function readComments(file: WordPackage, findings: Findings): Promise<void> {
  const part = await file.part('comments')
  for (const comment of part ? children(part.root, 'w:comment') : []) {
    findings.comment(linesOf(comment), comment.attribs['w:author'] ?? '', comment.attribs['w:date'] ?? null)
  }
}

// Page numbers and dates are fields of Word's own and no words of the author's.
async function readHeaders(file: WordPackage, findings: Findings): Promise<void> {
  const parts = [...(await file.parts('header')), ...(await file.parts('footer'))]
  const texts = parts.map(({ root }) => linesOf(root)).filter((text) => /\p{L}{2}/u.test(text))
  for (const text of new Set(texts)) findings.header(text)
}

function linesOf(root: Xml): string {
  const lines = within(root, ['w:p']).map((paragraph) => within(paragraph, ['w:t']).map(ownText).join(''))
  return lines.filter((line) => line.trim() !== '').join(' / ')
}

function previewOf(body: Body, unicode: Body): Array<{ before: string; after: string }> {
  const after = plainText(unicode).split('\n')
  const lines = plainText(body).split('\n').map((before, i) => ({ before: shortened(before), after: shortened(after[i] ?? '') }))
  return lines.filter((line) => line.before !== line.after).slice(0, PREVIEW.lines)
}

function shortened(line: string): string {
  const letters = [...line.trim()]
  return letters.length > PREVIEW.letters ? `${letters.slice(0, PREVIEW.letters).join('')}…` : letters.join('')
}
