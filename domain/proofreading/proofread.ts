import type { ArticleContent } from '@/domain/content/content'
import { ruleWords } from '@/domain/words/proofreading'
import type { Finding, Found } from './finding'
import type { ProofHouse } from './house'
import { comparePlaces, passagesOf, type Passage } from './passage'
import { PASSAGE_RULES, ruleIsOn, WHOLE_RULES } from './rules'
import { at } from './reading/at'
import { isOnByDefault, isRequired, RULE_IDS, type RuleId } from './rule-id'
import { secrecy } from './rules/secrecy'

// How to call it. For a whole text: `proofread`. For an editor that keeps what it knows by block: `proofreadPassage` for
// every passage of a changed block (its result depends on the passage's text, kind, `within` and links, never on its
// place, so it can be kept when the block moves), `proofreadWhole` over all passages after each change (it looks at few
// characters and needs no keeping), and `inReadingOrder` over both together.

/** What the rules that need no more than the passage find in it, in order, free of overlaps. */
export function proofreadPassage(passage: Passage, house: ProofHouse): Found[] {
  if (passage.text === '') return []
  const found = PASSAGE_RULES.filter(({ id }) => ruleIsOn(id, house)).flatMap(({ find }) => find(passage, house))
  return withoutOverlaps(found)
}

/** What the rules find that need the whole text: mixed tone placement, unpaired marks, pictures, headings. */
export function proofreadWhole(passages: Passage[], house: ProofHouse): Finding[] {
  return WHOLE_RULES.filter(({ id }) => ruleIsOn(id, house)).flatMap(({ find }) => find(passages, house))
}

/** All findings of an article in the order of reading. */
export function proofread(content: Pick<ArticleContent, 'title' | 'lead' | 'body'>, house: ProofHouse): Finding[] {
  const passages = passagesOf(content)
  const inEach = passages.flatMap((passage) => at(passage, proofreadPassage(passage, house)))
  return inReadingOrder([...inEach, ...proofreadWhole(passages, house)])
}

/** The secrecy marks of an article: what stops sending, whatever the office has switched off. */
export function secrecyFindings(content: Pick<ArticleContent, 'title' | 'lead' | 'body'>): Finding[] {
  return passagesOf(content).flatMap((passage) => at(passage, secrecy.find(passage)))
}

/**
 * Findings from several calls as one list: in the order of reading and without overlaps, the weightier rule kept
 * (`RULE_IDS`). Those about a block itself (a picture, a heading's level) stand beside what is found in its text.
 */
export function inReadingOrder(findings: Finding[]): Finding[] {
  const sorted = [...findings].sort((a, b) => comparePlaces(a.place, b.place))
  const ordered: Finding[] = []
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1
    while (end < sorted.length && samePlace(sorted[start], sorted[end])) end += 1
    ordered.push(...withoutOverlaps(sorted.slice(start, end)))
    start = end
  }
  return ordered
}

function samePlace(a: Finding | undefined, b: Finding | undefined): boolean {
  return a !== undefined && b !== undefined && comparePlaces(a.place, b.place) === 0
}

const WEIGHT = new Map(RULE_IDS.map((id, i) => [id, i]))
const ABOUT_BLOCKS = new Set<RuleId>(['same-picture', 'heading-level'])

function withoutOverlaps<One extends Found>(found: One[]): One[] {
  if (found.length < 2) return found
  const ordered = [...found].sort((a, b) => a.from - b.from || weight(a) - weight(b))
  const kept: One[] = []
  let last = -1
  for (const one of ordered) {
    const before = kept[last]
    if (ABOUT_BLOCKS.has(one.rule)) kept.push(one)
    else if (before && one.from < before.to) {
      if (weight(one) < weight(before)) kept[last] = one
    } else last = kept.push(one) - 1
  }
  return kept
}

function weight({ rule }: Found): number {
  return WEIGHT.get(rule) ?? RULE_IDS.length
}

/** Every rule, as a screen of settings lists it; a required one cannot be switched off. */
export const RULES: { id: RuleId; name: string; explain: string; onByDefault: boolean; required: boolean }[] =
  RULE_IDS.map((id) => ({ id, ...ruleWords[id], onByDefault: isOnByDefault(id), required: isRequired(id) }))
