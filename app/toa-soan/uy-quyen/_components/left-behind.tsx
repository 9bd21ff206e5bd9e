import Link from 'next/link'
import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { leftBehindWords as words } from '@/domain/words/delegation'
import { articleWords } from '@/domain/words/newsroom'
import type { LeftBehind as Line } from '@/server/approvals/list-delegations'
import { AdminCard } from '../../_forms/admin-page'
import { putBackAction } from '../actions'

/** What people who left still hold, each to be put back into the queue. */
export function LeftBehind({ lines }: { lines: Line[] }) {
  return (
    <AdminCard title={words.title} hint={words.text}>
      <ul className="divide-y divide-line">
        {lines.map(({ id, version, title, name, held }) => (
          <li key={id} className="flex flex-wrap items-center gap-3 py-2 text-sm">
            <div className="min-w-0 flex-1 basis-64">
              <Link href={`/toa-soan/bai-viet/${id}`} prefetch={false} className="font-semibold text-link underline underline-offset-4">
                {title || articleWords.noTitle}
              </Link>
              <p className="text-ink-faint">{held ? words.held(name) : words.draft(name)}</p>
            </div>
            <ActionForm action={putBackAction} hidden={{ articleId: id, version }}>
              <SubmitButton look="plain" about={title}>
                {words.putBack}
              </SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ul>
    </AdminCard>
  )
}
