import type { ArticleContent } from '@/domain/content/content'
import { comparePlaces, passagesOf } from '@/domain/proofreading/passage'
import { proofread } from '@/domain/proofreading/proofread'
import type { ArticleProof } from './proof-panel'
import { shown, type Shown } from './shown'
import { keyOf } from './store'

/** What the proof-reader finds in a finished text; `open`: how many of these still stop or advise. */
export function shownFindings(content: ArticleContent, { house, ignored, passages }: ArticleProof): { findings: Shown[]; ignored: number; open: number } {
  const all = shown(proofread(content, house), passagesOf(content), comparePlaces)
  const left = new Set(ignored)
  const allowed = new Set(passages.filter(({ state }) => state === 'allowed').map(({ passage }) => passage))
  const findings = all.filter((one) => one.required || !left.has(keyOf(one)))
  const open = findings.filter(({ passage }) => passage === undefined || !allowed.has(passage)).length
  return { findings, ignored: all.length - findings.length, open }
}
