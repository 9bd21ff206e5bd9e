import type { Finding } from '@/domain/proofreading/finding'
import type { Passage, Place } from '@/domain/proofreading/passage'
import { passageText } from '@/domain/proofreading/secrecy-passages'

/** A finding with the words around it, as a list shows it. */
export type Shown = Finding & {
  before: string
  after: string
  /** Of a secrecy mark: the whole passage, which a permission is bound to. */
  passage?: string
}

const AROUND = 34

/** Findings with their surroundings. Both lists stand in the order of reading. */
export function shown(findings: Finding[], passages: Passage[], compare: (a: Place, b: Place) => number): Shown[] {
  let next = 0
  return findings.map((finding) => {
    while (next < passages.length - 1 && passages[next] && compare(passages[next]!.place, finding.place) < 0) next += 1
    const text = passages[next]?.text ?? ''
    return {
      ...finding,
      before: tail(text.slice(0, finding.from)),
      after: head(text.slice(finding.to)),
      ...(finding.rule === 'secrecy' ? { passage: passageText(text) } : {}),
    }
  })
}

function tail(text: string): string {
  if (text.length <= AROUND) return text
  const cut = text.slice(-AROUND)
  return `…${cut.slice(cut.search(/\s/) + 1)}`
}

function head(text: string): string {
  if (text.length <= AROUND) return text
  const cut = text.slice(0, AROUND)
  return `${cut.slice(0, Math.max(cut.search(/\s\S*$/), 0) || AROUND)}…`
}
