import { Notice } from '@/components/ui/notice'
import { ARTICLE_ACTIONS } from '@/domain/article/workflow'
import { articleWords, doneWords } from '@/domain/words/newsroom'

type Props = {
  /** The step just taken, as the address tells. */
  done: string | undefined
  returnReason: string | null
  withdrawReason: string | null
  alarm: string | null
  /** Somebody else has the text in hand. */
  holdingName: string | null
}

/** What one must know before reading on: the step just taken, why it came back, who has it. */
export function ArticleNotices({ done, returnReason, withdrawReason, alarm, holdingName }: Props) {
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
      {holdingName && <Notice tone="info" title={articleWords.holding(holdingName)} />}
    </>
  )
}
