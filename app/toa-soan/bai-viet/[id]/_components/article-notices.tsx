import { Notice } from '@/components/ui/notice'
import { ARTICLE_ACTIONS } from '@/domain/article/workflow'
import { clockWords } from '@/domain/words/clock'
import { articleWords, doneWords } from '@/domain/words/newsroom'

type Props = {
  /** The step just taken, as the address tells. */
  done: string | undefined
  returnReason: string | null
  withdrawReason: string | null
  /** Why the hour that was set could not be kept. */
  alarm: string | null
  /** The hour has passed and nothing has happened: in one sentence. */
  overdue: string | null
  /** The hours that are set for it, in words. */
  appears: string | null
  leaves: string | null
  /** Somebody else has the text in hand. */
  holdingName: string | null
}

/** What one must know before reading on: the step just taken, why it came back, who has it. */
export function ArticleNotices({ done, returnReason, withdrawReason, alarm, overdue, appears, leaves, holdingName }: Props) {
  const step = ARTICLE_ACTIONS.find((action) => action === done)
  return (
    <>
      {step && (
        <div role="status">
          <Notice tone="good" title={doneWords[step]} />
        </div>
      )}
      {returnReason && (
        <Notice tone="warn" title={articleWords.returned}>
          <p className="whitespace-pre-line">
            {articleWords.reason} {returnReason}
          </p>
        </Notice>
      )}
      {withdrawReason && (
        <Notice tone="warn" title={step === 'withdraw' ? undefined : articleWords.withdrawn}>
          <p className="whitespace-pre-line">
            {articleWords.reason} {withdrawReason}
          </p>
        </Notice>
      )}
      {alarm && (
        <Notice tone="bad" title={articleWords.alarm}>
          <p>{alarm}</p>
        </Notice>
      )}
      {overdue && <Notice tone="bad" title={overdue} />}
      {!overdue && (appears || leaves) && (
        <Notice tone="info">
          {appears && <p>{clockWords.willAppear(appears)}</p>}
          {leaves && <p>{clockWords.willLeave(leaves)}</p>}
        </Notice>
      )}
      {holdingName && <Notice tone="info" title={articleWords.holding(holdingName)} />}
    </>
  )
}
