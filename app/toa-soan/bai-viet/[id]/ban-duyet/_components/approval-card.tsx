import { when } from '@/components/newsroom/when'
import { Badge } from '@/components/ui/badge'
import { Notice } from '@/components/ui/notice'
import { approvalWords as words, howWords } from '@/domain/words/approvals'
import type { ApprovalLine } from '@/server/approvals/list-approvals'
import { AnswerForm } from './answer-form'

type Props = { articleId: string; line: ApprovalLine; now: Date; zone: string }

/** One approval: of what, by whom, when, under whose right, and what became of it. */
export function ApprovalCard({ articleId, line, now, zone }: Props) {
  const { voided, under } = line
  return (
    <article className={`rounded-xl border bg-surface p-4 sm:p-5 ${line.current ? 'border-ok' : 'border-line'}`}>
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <p className="min-w-0 flex-1 basis-64 font-semibold">
          {words.line(line.who, howWords[line.how] ?? '', when(line.at, now, zone))}
        </p>
        {line.current && <Badge tone="ok">{words.valid}</Badge>}
        {line.published && <Badge tone="live">{words.published}</Badge>}
        {line.toConfirm && <Badge tone="wait">{words.toConfirm}</Badge>}
      </div>
      <div className="mt-2 space-y-1 text-sm">
        <p>{words.revision(line.number)}</p>
        {under && <p className="text-ink-soft">{words.under(under.from, when(under.until, now, zone))}</p>}
        {line.recordedBy && <p className="text-ink-soft">{words.recordedBy(line.recordedBy)}</p>}
        {line.reason && (
          <p className="whitespace-pre-line text-ink-soft">
            {words.reason} {line.reason}
          </p>
        )}
        {line.scanFileId && (
          <p>
            <a href={`/toa-soan/phieu-quet/${line.scanFileId}`} download className="inline-flex min-h-9 items-center text-link underline underline-offset-4">
              {words.scan}
            </a>
          </p>
        )}
        {line.smallEdits && <p className="text-ink-soft">{words.smallEdits}</p>}
        {line.confirmedAt && <p className="text-good">{words.confirmed(when(line.confirmedAt, now, zone))}</p>}
        {line.disputedAt && <p className="font-semibold text-bad">{words.disputed(when(line.disputedAt, now, zone))}</p>}
        {line.answer && (
          <p className="whitespace-pre-line text-ink-soft">
            {words.answer} {line.answer}
          </p>
        )}
        <p className="text-ink-faint">
          {words.hash} <code className="font-mono text-xs break-all">{line.hash}</code>
        </p>
      </div>
      {line.published && line.disputedAt && (
        <div className="mt-3">
          <Notice tone="bad" title={words.disputedLive} />
        </div>
      )}
      {voided && (
        <div className="mt-3">
          <Notice tone="bad" title={voided.disputed ? words.disputedVoid : words.voided}>
            {!voided.disputed && <p>{words.voidedBy(voided.who, when(voided.at, now, zone))}</p>}
          </Notice>
        </div>
      )}
      {line.toConfirm && line.mine && <AnswerForm articleId={articleId} approvalId={line.id} recordedBy={line.recordedBy ?? ''} />}
    </article>
  )
}
