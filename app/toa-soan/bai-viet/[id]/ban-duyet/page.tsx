import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ComparisonView } from '@/components/compare/comparison-view'
import { buttonClass } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { answerWords, approvalWords as words, behalfWords } from '@/domain/words/approvals'
import { articleWords } from '@/domain/words/newsroom'
import { getApprovals, type StandingText } from '@/server/approvals/list-approvals'
import { requireActor } from '@/server/auth/current-actor'
import { NotFound } from '@/server/errors'
import { getVersion } from '@/server/newsroom/get-version'
import { getSiteSettings } from '@/server/site-settings'
import { AdminCard, AdminPage } from '../../../_forms/admin-page'
import { openArticle } from '../../../_parts/open-article'
import { ApprovalCard } from './_components/approval-card'
import { BehalfForm } from './_components/behalf-form'
import { StandingTexts } from './_components/standing-texts'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ so?: string | string[]; ban?: string | string[]; xong?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { content } = await openArticle((await params).id)
  return { title: words.of(content.title || articleWords.noTitle) }
}

/** What was approved, by whom, when and as what; what is live, approved and being worked on, side by side. */
export default async function ApprovalsPage({ params, searchParams }: Props) {
  const { id } = await params
  const article = await openArticle(id)
  const actor = await requireActor()
  const [{ version, lines, texts, pending, leaders, imported }, { timeZone: zone }] = await Promise.all([getApprovals(actor, id), getSiteSettings()])
  const now = new Date()
  const pairs = pairsOf(texts)
  const { so, ban, xong } = await searchParams
  const pair = pairs.find(({ name }) => name === so) ?? pairs.find(({ after }) => after.key === 'waiting') ?? pairs[0]
  const done = typeof xong === 'string' ? answerWords[xong] : undefined
  const shared = { articleId: id, now, zone }
  const current = lines.filter((line) => line.current || line.published)
  const others = lines.filter((line) => !current.includes(line))
  const undone = current.length === 0 ? lines[0]?.voided : null

  return (
    <AdminPage title={words.title} intro={article.content.title || articleWords.noTitle} back={{ href: `/toa-soan/bai-viet/${id}`, label: words.back }}>
      {done && (
        <div role="status">
          <Notice tone="good" title={done} />
        </div>
      )}
      <p className="flex flex-wrap gap-3">
        <Link href={`/toa-soan/bai-viet/${id}/phieu-trinh`} prefetch={false} className={buttonClass()}>
          {words.print}
        </Link>
      </p>
      {typeof ban === 'string' && <OfTheSheet revisionId={ban} texts={texts} />}
      {undone && <Notice tone="warn" title={undone.disputed ? words.disputedVoid : words.voided} />}
      {pending && <Notice tone="info" title={words.waits(pending.number)} />}
      {pending && leaders.length > 0 && (
        <AdminCard title={behalfWords.title} hint={behalfWords.text}>
          <BehalfForm key={pending.revisionId} articleId={id} version={version} revisionId={pending.revisionId} number={pending.number} leaders={leaders} />
        </AdminCard>
      )}
      <section aria-labelledby="duyet" className="space-y-3">
        <h2 id="duyet" className="text-lg font-bold">
          {words.now}
        </h2>
        {current.length === 0 && <p className="text-sm text-ink-soft">{lines.length > 0 ? words.notYet : imported ? words.imported : words.none}</p>}
        {current.map((line) => (
          <ApprovalCard key={line.id} line={line} {...shared} />
        ))}
      </section>
      {others.length > 0 && (
        <section aria-labelledby="duyet-truoc" className="space-y-3">
          <h2 id="duyet-truoc" className="text-lg font-bold">
            {words.past}
          </h2>
          {others.map((line) => (
            <ApprovalCard key={line.id} line={line} {...shared} />
          ))}
        </section>
      )}
      <AdminCard title={words.compare} hint={words.compareText}>
        <StandingTexts texts={texts} />
        {pairs.length > 1 && (
          <nav aria-label={words.compare} className="mt-4 flex flex-wrap gap-2">
            {pairs.map(({ name, before, after }) => (
              <Link
                key={name}
                href={`?so=${name}`}
                prefetch={false}
                scroll={false}
                aria-current={name === pair?.name ? 'true' : undefined}
                className={buttonClass('plain', name === pair?.name ? 'bg-wash-deep' : '')}
              >
                {words.compareTwo(words[before.key], words[after.key])}
              </Link>
            ))}
          </nav>
        )}
        {pair ? (
          <div className="mt-5">
            <Comparison articleId={id} pair={pair} article={article} zone={zone} />
          </div>
        ) : (
          texts.length > 1 && <p className="mt-4 text-sm text-ink-soft">{words.identical}</p>
        )}
      </AdminCard>
    </AdminPage>
  )
}

// The sheet's code leads here: whether what was printed is still what is decided on.
function OfTheSheet({ revisionId, texts }: { revisionId: string; texts: StandingText[] }) {
  const text = texts.find(({ id }) => id === revisionId)
  return text ? <Notice tone="good" title={words.sheetHolds(words[text.key])} /> : <Notice tone="bad" title={words.voided}><p>{words.sheetOld}</p></Notice>
}

type Pair = { name: string; before: StandingText; after: StandingText }

// Only what differs is worth a comparison, and of texts that say the same the first stands for all; the older one first.
function pairsOf(texts: StandingText[]): Pair[] {
  const different = texts.filter(({ hash }, i) => texts.findIndex((other) => other.hash === hash) === i)
  return different.flatMap((before, i) => different.slice(i + 1).map((after) => ({ name: `${before.key}-${after.key}`, before, after })))
}

type ComparisonProps = { articleId: string; pair: Pair; article: Awaited<ReturnType<typeof openArticle>>; zone: string }

async function Comparison({ articleId, pair: { name, before, after }, article, zone }: ComparisonProps) {
  const [older, newer] = await Promise.all([textOf(articleId, before.id), textOf(articleId, after.id)])
  return (
    <ComparisonView
      key={name}
      before={older}
      after={newer}
      pictures={article.pictures}
      zone={zone}
      labels={{ before: words[before.key], after: words[after.key] }}
      sections={article.allSections}
    />
  )
}

async function textOf(articleId: string, id: string) {
  try {
    return (await getVersion(await requireActor(), articleId, id)).content
  } catch (error) {
    if (error instanceof NotFound) notFound()
    throw error
  }
}
