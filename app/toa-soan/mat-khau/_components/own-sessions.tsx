import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Badge } from '@/components/ui/badge'
import { shortDateTime } from '@/domain/language/dates'
import { deviceName } from '@/domain/people/device-name'
import { authWords as words } from '@/domain/words/auth'
import { AdminCard } from '../../_forms/admin-page'
import { endSessionAction } from '../actions'

type Session = { id: string; createdAt: Date; lastSeenAt: Date; address: string; userAgent: string }

/** Where one is signed in now; each other place can be ended from here. */
export function OwnSessions({ sessions, ownId }: { sessions: Session[]; ownId: string }) {
  return (
    <AdminCard title={words.sessions} hint={words.sessionsIntro}>
      <ul className="divide-y divide-line">
        {sessions.map((session) => (
          <li key={session.id} className="py-3">
            <ActionForm
              action={endSessionAction} hidden={{ sessionId: session.id }}
              className="flex flex-wrap items-center justify-between gap-2 [&>[aria-live]]:basis-full"
            >
              <div className="min-w-0 flex-1 basis-48 text-sm">
                <p className="font-semibold">{deviceName(session.userAgent) ?? words.unknownDevice}</p>
                <p className="text-ink-faint">
                  {words.since(shortDateTime(session.createdAt))}, {words.lastSeen(shortDateTime(session.lastSeenAt))}
                </p>
                <p className="break-all text-ink-faint">{session.address}</p>
              </div>
              {session.id === ownId ? (
                <Badge tone="ok">{words.thisDevice}</Badge>
              ) : (
                <SubmitButton look="quiet" about={about(session)} className="ms-auto">
                  {words.endSession}
                </SubmitButton>
              )}
            </ActionForm>
          </li>
        ))}
      </ul>
    </AdminCard>
  )
}

function about({ userAgent, createdAt }: Session): string {
  return words.endAbout(deviceName(userAgent) ?? words.unknownDevice, shortDateTime(createdAt))
}
