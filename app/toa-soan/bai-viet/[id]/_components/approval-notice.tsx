import Link from 'next/link'
import { when } from '@/components/newsroom/when'
import { Notice } from '@/components/ui/notice'
import { approvalWords as words, behalfWords, besideApproval, howWords } from '@/domain/words/approvals'
import type { getArticleDesk } from '@/server/approvals/article-desk'

type Props = { articleId: string; approval: Awaited<ReturnType<typeof getArticleDesk>>['approval']; now: Date; zone: string }

/** Over the text: what of it was approved, by whom and when, or that it is no longer what was approved. */
export function ApprovalNotice({ articleId, approval, now, zone }: Props) {
  if (!approval || !(approval.holds || approval.voided)) return null
  const { holds, ofLive, lender, recordedBy } = approval
  const time = (at: Date | null) => at && when(at, now, zone)
  const [confirmedAt, disputedAt] = [time(approval.confirmedAt), time(approval.disputedAt)]
  const line = words.line(approval.who, howWords[approval.how] ?? '', when(approval.at, now, zone))
  const beside = besideApproval({ lender, recordedBy, confirmedAt, disputedAt })
  const link = (
    <Link href={`/toa-soan/bai-viet/${articleId}/ban-duyet`} prefetch={false} className="inline-flex min-h-9 items-center underline underline-offset-4">
      {words.open}
    </Link>
  )
  if (!holds) {
    return (
      <Notice tone="warn" title={disputedAt ? words.disputedVoid : words.voided} actions={link}>
        <p>{[line, ...beside, words.revision(approval.number)].join(' · ')}</p>
      </Notice>
    )
  }
  return (
    <Notice tone={disputedAt ? 'bad' : recordedBy && !confirmedAt ? 'warn' : ofLive ? 'info' : 'good'} title={disputedAt ? words.disputedLive : ofLive ? words.ofLive : line} actions={link}>
      <p>
        {[...(disputedAt || ofLive ? [line] : []), ...beside, words.revision(approval.number)].join(' · ')}
        {' · '}
        <span title={approval.hash}>
          {words.hashShort} <code className="font-mono text-xs">{approval.hash.slice(0, 16)}…</code>
        </span>
      </p>
    </Notice>
  )
}

type RightsProps = { articleId: string; desk: Pick<Awaited<ReturnType<typeof getArticleDesk>>, 'under' | 'mayRecord'>; now: Date; zone: string }

/** Under whose right one would approve, and the way to put a leader's decision down. */
export function RightsNotice({ articleId, desk: { under, mayRecord }, now, zone }: RightsProps) {
  return (
    <>
      {under && <Notice tone="info" title={words.youUnder(under.from, when(under.until, now, zone))} />}
      {mayRecord && (
        <Notice
          tone="info"
          title={behalfWords.title}
          actions={
            <Link href={`/toa-soan/bai-viet/${articleId}/ban-duyet`} prefetch={false} className="inline-flex min-h-9 items-center underline underline-offset-4">
              {words.open}
            </Link>
          }
        />
      )}
    </>
  )
}
