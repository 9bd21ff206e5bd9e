import type { Metadata } from 'next'
import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { CheckField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { adminWords } from '@/domain/words/admin'
import { choiceWords as words } from '@/domain/words/notices'
import { requireActor } from '@/server/auth/current-actor'
import { getNoticeChoices } from '@/server/notices/get-choices'
import { AdminCard, AdminPage } from '../../_forms/admin-page'
import { chooseNoticesAction } from '../actions'

export const metadata: Metadata = { title: words.title }

/** For what one gets letters. */
export default async function NoticeChoicesPage() {
  const actor = await requireActor('/toa-soan/thong-bao/lua-chon')
  const { address, isOn, topics } = await getNoticeChoices(actor)
  return (
    <AdminPage title={words.title} intro={words.intro} back={{ href: '/toa-soan/thong-bao', label: words.back }}>
      <div className="max-w-column space-y-5">
        {!isOn && <Notice tone="warn" title={words.off} />}
        <AdminCard>
          <ActionForm action={chooseNoticesAction} className="space-y-5">
            <fieldset>
              <legend className="mb-2 font-semibold">{words.legend}</legend>
              <div className="space-y-1">
                {topics.map(({ topic, label, email }) => (
                  <CheckField key={`${topic} ${email}`} name="letters" value={topic} label={label} defaultChecked={email} className="min-h-9" />
                ))}
              </div>
            </fieldset>
            <p className="text-sm text-ink-soft">{words.address(address)}</p>
            <SubmitButton pendingLabel={adminWords.saving}>{words.save}</SubmitButton>
          </ActionForm>
        </AdminCard>
      </div>
    </AdminPage>
  )
}
