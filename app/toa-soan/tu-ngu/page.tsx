import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isAdmin } from '@/domain/article/actor'
import { mayKeepTerms, mayReadTerms } from '@/domain/proofreading/may-keep-terms'
import { proofSettingWords, termWords as words } from '@/domain/words/terms'
import { requireActor } from '@/server/auth/current-actor'
import { proofSettingsOf } from '@/server/proof/get-proof-house'
import { listTerms } from '@/server/proof/list-terms'
import { getSiteSettings } from '@/server/site-settings'
import { AdminCard, AdminPage } from '../_forms/admin-page'
import { AddTerm } from './_components/add-term'
import { ProofSettings } from './_components/proof-settings'
import { SearchTerms } from './_components/search-terms'
import { TermList } from './_components/term-list'

type Props = { searchParams: Promise<{ tim?: string | string[] }> }

export const metadata: Metadata = { title: words.title }

/** The office's own wordings, and how its proof-reader is set. */
export default async function TermsPage({ searchParams }: Props) {
  const actor = await requireActor('/toa-soan/tu-ngu')
  if (!mayReadTerms(actor)) notFound()
  const { tim } = await searchParams
  const search = typeof tim === 'string' ? tim : ''
  const [{ terms, all }, settings] = await Promise.all([listTerms(actor, search), getSiteSettings()])
  const keeps = mayKeepTerms(actor)
  return (
    <AdminPage title={words.title} intro={words.intro}>
      <div className={keeps ? 'grid items-start gap-8 xl:grid-cols-[minmax(0,1fr)_22rem]' : ''}>
        <div className="min-w-0 space-y-4">
          {all > 0 && <SearchTerms search={search} found={terms.length} />}
          <TermList terms={terms} search={search} all={all} keeps={keeps} />
          {!keeps && <p className="text-sm text-ink-soft">{words.readOnly}</p>}
        </div>
        {keeps && <AddTerm />}
      </div>
      <AdminCard title={proofSettingWords.title} hint={isAdmin(actor) ? proofSettingWords.hint : proofSettingWords.readOnly}>
        <ProofSettings version={settings.version} {...proofSettingsOf(settings)} mayChange={isAdmin(actor)} />
      </AdminCard>
    </AdminPage>
  )
}
