import type { Metadata } from 'next'
import { when } from '@/components/newsroom/when'
import { Notice } from '@/components/ui/notice'
import { officeInputValue } from '@/domain/language/dates'
import { delegationWords as words } from '@/domain/words/delegation'
import { getDelegations, listLeftBehind, listToRecord } from '@/server/approvals/list-delegations'
import { requireActor } from '@/server/auth/current-actor'
import { getSiteSettings } from '@/server/site-settings'
import { AdminPage } from '../_forms/admin-page'
import { BehalfGrants } from './_components/behalf-grants'
import { DelegateForm } from './_components/delegate-form'
import { DelegationList } from './_components/delegation-list'
import { LeftBehind } from './_components/left-behind'
import { ToRecord } from './_components/to-record'

export const metadata: Metadata = { title: words.title }

/** Rights to approve that are lent, and whom they concern. */
export default async function DelegationPage() {
  const actor = await requireActor('/toa-soan/uy-quyen')
  const [{ mine, toMe, all, people, sections, behalf }, left, toRecord, { timeZone: zone }] = await Promise.all([
    getDelegations(actor),
    listLeftBehind(actor),
    listToRecord(actor),
    getSiteSettings(),
  ])
  const now = new Date()
  const shared = { now, zone }
  return (
    <AdminPage title={words.title} intro={words.intro}>
      {(actor.lent ?? []).map((lent) => (
        <Notice key={lent.delegationId} tone="info" title={words.inForce(lent.fromName, when(lent.endsAt, now, zone))} />
      ))}
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_28rem]">
        <div className="space-y-6">
          {toRecord.length > 0 && <ToRecord lines={toRecord} {...shared} />}
          {mine && <DelegationList title={words.mine} empty={words.noneMine} lines={mine} {...shared} />}
          <DelegationList title={words.toMe} empty={words.noneToMe} lines={toMe} {...shared} />
          {all && <DelegationList title={words.all} empty={words.noneAll} lines={all} {...shared} />}
        </div>
        <div className="space-y-6">
          {mine && <DelegateForm people={people} sections={sections} now={officeInputValue(now, zone)} />}
          {(behalf.mayChange || behalf.lines.length > 0) && <BehalfGrants {...behalf} {...shared} />}
          {left.length > 0 && <LeftBehind lines={left} />}
        </div>
      </div>
    </AdminPage>
  )
}
