import { siteWords } from '@/domain/words/site'
import { BarePage } from './bare-page'

/** What is shown when something failed: never why, always a reference that finds the reason in the log. */
export function FailurePage({ id }: { id: string | undefined }) {
  return <BarePage title={id ? siteWords.failedWithId(id) : siteWords.failed} hint={siteWords.failedHint} />
}
