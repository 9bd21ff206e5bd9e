import type { Metadata } from 'next'
import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { when } from '@/components/newsroom/when'
import { Notice } from '@/components/ui/notice'
import { mailWords as words } from '@/domain/words/notices'
import { requireAdmin } from '@/server/auth/require-admin'
import { getMailState } from '@/server/mail/mail-state'
import { getSiteSettings } from '@/server/site-settings'
import { AdminCard, AdminPage } from '../_forms/admin-page'
import { dropLettersAction, retryLettersAction, sendTestLetterAction } from './actions'
import { faultLine, LetterList } from './letter-list'

export const metadata: Metadata = { title: words.title }

/** Whether letters leave the house, and what holds up those that do not. */
export default async function MailPage() {
  const actor = await requireAdmin('/toa-soan/thu-dien-tu')
  const [state, { timeZone: zone }] = await Promise.all([getMailState(actor), getSiteSettings()])
  const { server, from, waiting, stuck, givenUp, sentToday, lastSentAt, lastError, letters } = state
  const now = new Date()
  const held = waiting + givenUp
  return (
    <AdminPage title={words.title} intro={words.intro}>
      <div className="max-w-3xl space-y-6">
        {server === null ? (
          <Notice tone="warn" title={words.off}>
            <p>{words.offText}</p>
          </Notice>
        ) : stuck + givenUp > 0 ? (
          <Notice tone="bad" title={words.stuck(stuck + givenUp)}>
            {stuck > 0 && <p>{words.stuckText}</p>}
            {givenUp > 0 && <p>{words.givenUpText(givenUp)}</p>}
            {lastError && (
              <p className="mt-1 break-words">
                {words.lastFault} {faultLine(lastError)}
              </p>
            )}
          </Notice>
        ) : (
          <Notice tone="good" title={words.working} />
        )}
        <AdminCard title={server === null ? undefined : words.on(server)} hint={from === null ? undefined : words.from(from)}>
          <dl className="grid grid-cols-2 gap-4 text-sm sm:grid-cols-4">
            <Figure name={words.waiting} value={String(waiting)} />
            <Figure name={words.sentToday} value={String(sentToday)} />
            <Figure name={words.givenUp} value={String(givenUp)} />
            <Figure name={words.lastSent} value={lastSentAt ? when(lastSentAt, now, zone) : words.never} />
          </dl>
          {(server !== null || givenUp > 0) && (
            <div className="mt-5 flex flex-wrap items-start gap-3">
              {server !== null && (
                <ActionForm action={sendTestLetterAction} className="space-y-3">
                  <SubmitButton look="plain">{words.test}</SubmitButton>
                </ActionForm>
              )}
              {server !== null && stuck + givenUp > 0 && (
                <ActionForm action={retryLettersAction} className="space-y-3">
                  <SubmitButton>{words.retry}</SubmitButton>
                </ActionForm>
              )}
              {givenUp > 0 && (
                <ActionForm action={dropLettersAction} className="space-y-3">
                  <SubmitButton look="plain">{words.drop(givenUp)}</SubmitButton>
                </ActionForm>
              )}
            </div>
          )}
        </AdminCard>
        <AdminCard title={words.list} hint={words.listHint}>
          {letters.length === 0 ? <p className="text-sm text-ink-soft">{words.nothing}</p> : <LetterList letters={letters} now={now} zone={zone} />}
          {held > letters.length && <p className="mt-3 text-sm text-ink-soft">{words.more(held - letters.length)}</p>}
        </AdminCard>
      </div>
    </AdminPage>
  )
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt className="text-ink-soft">{name}</dt>
      <dd className="text-lg font-semibold tabular-nums">{value}</dd>
    </div>
  )
}
