import { wordWords } from '@/domain/words/word'
import type { Block } from '../nodes'
import { inlineText } from '../text'
import { isLetterhead } from './letterhead'
import { isBlankLine, lookOf, type LineLook } from './line-look'
import { readCreditLine, type ProposedCredit } from './read-credits'

/**
 * What a text's first and last lines are proposed as. `from` names the blocks (by their places) that each came from:
 * they leave the body when the proposal is taken.
 */
export type HeadProposal = {
  title: string
  lead: string
  credits: ProposedCredit[]
  /** The name of where it was taken from ("Theo …"), or nothing. */
  source: string
  from: { title: number[]; lead: number[]; credits: number[]; source: number[] }
}

/** Blocks that Word's own styles call the title and the lead. */
export type Styled = { title: number[]; lead: number[] }

const LONGEST = { title: 400, line: 160, lead: 2000 }
const SHORTEST_LEAD = 30
const LAST_LINES = 5

/** Proposes title, lead, credits and source from the lines at both ends of a text. */
export function proposeHead(blocks: Block[], styled: Styled = { title: [], lead: [] }): HeadProposal {
  const title = styled.title.length > 0 ? beginning(styled.title) : titlePlaces(blocks)
  const after = (title.at(-1) ?? -1) + 1
  const lead = styled.lead.length > 0 ? beginning(styled.lead) : leadPlaces(blocks, after, title.length > 0)
  const taken = Math.max(after, (lead.at(-1) ?? -1) + 1)
  return { title: joined(blocks, title), lead: joined(blocks, lead), ...makers(blocks, taken, { title, lead }) }
}

/** The blocks without those at the places. */
export function withoutPlaces(blocks: Block[], places: number[]): Block[] {
  return blocks.filter((_, i) => !places.includes(i))
}

// Places that follow one another, from the first on.
function beginning(places: number[]): number[] {
  return places.filter((place, i) => place === (places[0] ?? 0) + i)
}

function joined(blocks: Block[], places: number[]): string {
  return places.map((place) => lookOf(blocks[place])?.text ?? '').join(' ').trim()
}

function titlePlaces(blocks: Block[]): number[] {
  const first = blocks.findIndex((block) => !isBlankLine(block) && block.type !== 'figure' && block.type !== 'table' && !isLetterhead(lookOf(block)?.text ?? ''))
  const look = lookOf(blocks[first])
  if (!look || first > 15 || !isTitle(look, nextLook(blocks, first))) return []
  const places = [first]
  let length = look.text.length
  for (let at = first + 1; at < blocks.length; at += 1) {
    const next = lookOf(blocks[at])
    if (!next || !goesOn(look, next) || length + next.text.length > LONGEST.title) break
    places.push(at)
    length += next.text.length + 1
  }
  return places
}

function isTitle({ text, isHeading, isCentred, isBold, isUpper }: LineLook, next: LineLook | null): boolean {
  if (text.length > LONGEST.title || !/\p{L}{2}/u.test(text)) return false
  if (isHeading) return true
  if (/[.;:]$/.test(text) && !/\.\.\.$/.test(text)) return false
  if (isCentred || isBold || isUpper) return true
  return text.length <= LONGEST.line && next !== null && next.text.length > text.length
}

// A title in two lines looks alike in both; the lead, bold as well, is a sentence.
function goesOn(title: LineLook, next: LineLook): boolean {
  if (/[.:;]$/.test(next.text) || next.text.length > LONGEST.line) return false
  if (title.isHeading || next.isHeading) return false
  if (title.isUpper && next.isUpper) return title.isCentred === next.isCentred
  return title.isCentred && next.isCentred && title.isBold && next.isBold && title.isUpper === next.isUpper
}

function nextLook(blocks: Block[], from: number): LineLook | null {
  return lookOf(blocks.slice(from + 1).find((block) => !isBlankLine(block)))
}

function leadPlaces(blocks: Block[], from: number, hasTitle: boolean): number[] {
  if (!hasTitle) return []
  for (let at = from; at < Math.min(blocks.length, from + 4); at += 1) {
    const block = blocks[at]
    if (!block || block.type === 'figure' || isBlankLine(block)) continue
    const look = lookOf(block)
    // A line of the makers may stand between title and lead.
    if (look && look.text.length < SHORTEST_LEAD && !look.isHeading) continue
    return look && !look.isHeading && (look.isBold || look.isItalic) && look.text.length <= LONGEST.lead ? [at] : []
  }
  return []
}

function makers(blocks: Block[], taken: number, from: Pick<HeadProposal['from'], 'title' | 'lead'>): Pick<HeadProposal, 'credits' | 'source' | 'from'> {
  const found: HeadProposal['from'] = { ...from, credits: [], source: [] }
  const credits: ProposedCredit[] = []
  let source = ''
  let lines = 0
  for (let at = endOfText(blocks) - 1; at >= taken && lines < LAST_LINES; at -= 1) {
    const block = blocks[at]
    if (!block || isBlankLine(block)) continue
    const read = linesOf(block).map(readCreditLine)
    if (read.length === 0 || read.some((line) => line === null)) break
    lines += read.length
    const said = read.filter((line) => line !== null)
    credits.unshift(...said.flatMap((line) => line.credits))
    source = said.find((line) => line.source !== '')?.source ?? source
    if (said.some((line) => line.credits.length > 0)) found.credits.unshift(at)
    else found.source.unshift(at)
  }
  return { credits: withoutRepeats(credits), source, from: found }
}

// Notes come behind the text and its makers.
function endOfText(blocks: Block[]): number {
  const notes = blocks.findLastIndex((block) => block.type === 'heading' && lookOf(block)?.text === wordWords.notes)
  return notes >= 0 && blocks.length - notes === 2 ? notes : blocks.length
}

// Makers may stand under one another in one paragraph.
function linesOf(block: Block): LineLook[] {
  const look = block.type === 'paragraph' ? lookOf(block) : null
  if (!look || block.type !== 'paragraph') return []
  const texts = inlineText(block.content ?? []).split('\n').map((line) => line.replace(/\s+/g, ' ').trim())
  return texts.filter((text) => text !== '').map((text) => ({ ...look, text }))
}

function withoutRepeats(credits: ProposedCredit[]): ProposedCredit[] {
  return credits.filter((credit, i) => credits.findIndex(({ role, name }) => role === credit.role && name === credit.name) === i)
}
