import { ConfirmForm } from '@/components/forms/confirm-form'
import { when } from '@/components/newsroom/when'
import { Badge, type BadgeTone } from '@/components/ui/badge'
import { delegationWords as words } from '@/domain/words/delegation'
import type { DelegationLine } from '@/server/approvals/list-delegations'
import { AdminCard } from '../../_forms/admin-page'
import { endDelegationAction } from '../actions'

const tones: Record<DelegationLine['state'], BadgeTone> = { coming: 'wait', in_force: 'ok', over: 'gone', revoked: 'gone' }

type Props = { title: string; empty: string; lines: DelegationLine[]; now: Date; zone: string }

/** Delegations with what became of them. */
export function DelegationList({ title, empty, lines, now, zone }: Props) {
  return (
    <AdminCard title={title}>
      {lines.length === 0 && <p className="text-sm text-ink-faint">{empty}</p>}
      <ul className="divide-y divide-line">
        {lines.map((line) => (
          <li key={line.id} className="flex flex-wrap items-start gap-x-4 gap-y-2 py-3">
            <div className="min-w-0 flex-1 basis-64 space-y-0.5 text-sm">
              <p className="font-semibold">{words.line(line.from, line.to)}</p>
              <p className="tabular-nums">{words.span(when(line.startsAt, now, zone), when(line.endsAt, now, zone))}</p>
              <p className="text-ink-soft">{line.sections.join('; ') || words.allSections}</p>
              {line.reason && <p className="text-ink-soft">{line.reason}</p>}
              <p className="text-ink-faint">
                {[line.revokedAt && words.revokedAt(when(line.revokedAt, now, zone)), words.used(line.used)].filter(Boolean).join(' · ')}
              </p>
            </div>
            <Badge tone={tones[line.state]}>{words.states[line.state]}</Badge>
            {line.mayEnd && (
              <ConfirmForm
                action={endDelegationAction}
                hidden={{ delegationId: line.id }}
                button={words.end}
                about={words.line(line.from, line.to)}
                title={words.endTitle}
                confirm={words.end}
              >
                <p>{words.endText}</p>
              </ConfirmForm>
            )}
          </li>
        ))}
      </ul>
    </AdminCard>
  )
}
