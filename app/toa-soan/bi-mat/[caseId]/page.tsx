import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { when } from '@/components/newsroom/when'
import { Notice } from '@/components/ui/notice'
import { secrecyWords as words } from '@/domain/words/secrecy'
import { requireActor } from '@/server/auth/current-actor'
import { NotFound } from '@/server/errors'
import { getSecrecyCase } from '@/server/proof/get-secrecy-case'
import { getSiteSettings } from '@/server/site-settings'
import { AdminCard, AdminPage } from '../../_forms/admin-page'
import { DecideForm } from './decide-form'
import { TakeBackForm } from './take-back-form'

type Props = { params: Promise<{ caseId: string }> }

export const metadata: Metadata = { title: words.pageTitle }

/** A passage that an approver was asked about: the passage alone, never the draft around it. */
export default async function SecrecyCasePage({ params }: Props) {
  const { caseId } = await params
  const actor = await requireActor(`/toa-soan/bi-mat/${caseId}`)
  const [one, { timeZone: zone }] = await Promise.all([
    getSecrecyCase(actor, caseId).catch((error: unknown) => {
      if (error instanceof NotFound) notFound()
      throw error
    }),
    getSiteSettings(),
  ])
  const { decided, blocked } = one
  return (
    <AdminPage title={words.pageTitle} intro={words.pageIntro}>
      <div className="max-w-column">
        <AdminCard>
          <p className="text-sm text-ink-soft">{words.askedBy(one.askedBy, when(one.askedAt, new Date(), zone))}</p>
          <p className="mt-3 text-sm font-semibold text-ink-soft">{words.ofArticle}</p>
          <p className="font-serif text-lg font-bold">{one.title || words.noTitle}</p>
          <p className="mt-3 text-sm font-semibold text-ink-soft">{words.passage}</p>
          <blockquote className="mt-1 rounded-lg border-s-4 border-bad bg-wash px-4 py-3 font-serif whitespace-pre-line">{one.passage}</blockquote>
          <div className="mt-5 space-y-4">
            {decided ? (
              <Notice tone={decided.allowed ? 'good' : 'warn'} title={decided.allowed ? words.allowed(decided.by) : words.refused(decided.by)}>
                <p className="whitespace-pre-line">
                  {words.reason} {decided.reason}
                </p>
              </Notice>
            ) : blocked ? (
              <Notice tone="warn" title={blocked} />
            ) : (
              <DecideForm caseId={one.id} />
            )}
            {one.mayTakeBack && <TakeBackForm articleId={one.articleId} passage={one.passage} />}
          </div>
        </AdminCard>
      </div>
    </AdminPage>
  )
}
