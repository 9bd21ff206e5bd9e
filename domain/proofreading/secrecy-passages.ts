import type { ArticleContent } from '@/domain/content/content'
import { comparePlaces, passagesOf, type Passage, type Place } from './passage'
import { secrecyFindings } from './proofread'

/** A passage that bears a secrecy mark: its whole text, by which it is known wherever it moves, and the mark itself. */
export type SecrecyPassage = { place: Place; kind: Passage['kind']; passage: string; found: string }

/** What was asked and decided about a marked passage, by its text. `by`: who decided. */
export type KnownPassage = {
  passage: string
  state: 'asked' | 'allowed' | 'refused'
  reason: string
  by: string
  /** It is allowed, and the person who asks may take that back. */
  mayTakeBack: boolean
}

/** The passages of an article that bear a secrecy mark, in the order of reading, the same text once. */
export function secrecyPassages(content: Pick<ArticleContent, 'title' | 'lead' | 'body'>): SecrecyPassage[] {
  const findings = secrecyFindings(content)
  if (findings.length === 0) return []
  const passages = passagesOf(content)
  const marked = new Map<string, SecrecyPassage>()
  for (const { place, found } of findings) {
    const passage = passages.find((one) => comparePlaces(one.place, place) === 0)
    if (!passage) continue
    const text = passageText(passage.text)
    if (!marked.has(text)) marked.set(text, { place, kind: passage.kind, passage: text, found: found.trim() })
  }
  return [...marked.values()]
}

/** The text that a permission is bound to: blanks of every kind do not count, everything else does. */
export function passageText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
