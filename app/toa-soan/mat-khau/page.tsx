import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SignOutButton } from '@/components/newsroom/sign-out-button'
import { buttonClass } from '@/components/ui/button'
import { authWords as words } from '@/domain/words/auth'
import { currentSession } from '@/server/auth/current-actor'
import { listOwnSessions } from '@/server/newsroom/list-own-sessions'
import { AdminCard, AdminPage } from '../_forms/admin-page'
import { ChangePassword } from './_components/change-password'
import { OwnSessions } from './_components/own-sessions'

export const metadata: Metadata = { title: words.changeTitle }

/** One's own password and sessions: the only page that is open with a one-time password. */
export default async function PasswordPage() {
  const session = await currentSession()
  if (!session) redirect('/dang-nhap?tiep=/toa-soan/mat-khau')
  const { actor } = session
  if (actor.mustChangePassword) {
    return (
      <div className="mx-auto max-w-md px-4 py-10 sm:py-16">
        <AdminCard title={words.changeTitle} hint={words.changeForced} level={1}>
          <ChangePassword />
        </AdminCard>
        <div className="mt-4 text-center">
          <SignOutButton className={buttonClass('quiet')} />
        </div>
      </div>
    )
  }
  return (
    <AdminPage title={words.changeTitle} intro={words.changeIntro}>
      <div className="grid items-start gap-6 xl:grid-cols-2">
        <AdminCard>
          <ChangePassword />
        </AdminCard>
        <OwnSessions sessions={await listOwnSessions(actor)} ownId={session.id} />
      </div>
    </AdminPage>
  )
}
