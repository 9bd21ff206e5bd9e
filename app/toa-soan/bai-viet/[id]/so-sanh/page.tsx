import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ComparisonView } from '@/components/compare/comparison-view'
import { WORKING_COPY } from '@/components/compare/version-results'
import { ArrowLeft } from '@/components/editor/icons'
import { when } from '@/components/newsroom/when'
import { articleWords } from '@/domain/words/newsroom'
import { comparePageWords, versionName, versionWords } from '@/domain/words/versions'
import { requireActor } from '@/server/auth/current-actor'
import { NotFound } from '@/server/errors'
import { comparisonsOf } from '@/server/newsroom/comparisons'
import { getVersion, type VersionText } from '@/server/newsroom/get-version'
import { listVersions } from '@/server/newsroom/list-versions'
import { getSiteSettings } from '@/server/site-settings'
import { openArticle } from '../../../_parts/open-article'
import { ChooseVersions } from './_components/choose-versions'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ tu?: string | string[]; den?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { content } = await openArticle((await params).id)
  return { title: comparePageWords.of(content.title || articleWords.noTitle) }
}

/** Two versions of an article's text side by side in one. */
export default async function ComparePage({ params, searchParams }: Props) {
  const { id } = await params
  const article = await openArticle(id)
  const { tu, den } = await searchParams
  const { timeZone: zone } = await getSiteSettings()
  const now = new Date()
  const actor = await requireActor()
  const likely = await comparisonsOf(actor, id)
  const between = likely.published ?? likely.previous
  const to = typeof den === 'string' ? den : (between?.to ?? WORKING_COPY)
  const from = typeof tu === 'string' ? tu : between?.from
  const { versions } = await listVersions(actor, { articleId: id })
  const name = (version: Pick<VersionText, 'number' | 'at'>) =>
    version.at === null ? versionWords.working : versionName(version.number, when(version.at, now, zone))
  const label = (version: VersionText) => [name(version), version.who && comparePageWords.by(version.who)].filter(Boolean).join(' ')
  const [before, after] = from === undefined ? [null, null] : await Promise.all([open(id, from), open(id, to)])

  return (
    <div className="min-h-dvh bg-surface">
      <header className="flex items-center gap-3 border-b border-line px-3 py-2 sm:px-6 md:py-3">
        <Link
          href={`/toa-soan/bai-viet/${id}`}
          aria-label={comparePageWords.back}
          title={comparePageWords.back}
          className="-mx-2 grid size-9 shrink-0 place-items-center rounded-lg text-ink-soft hover:bg-wash-deep hover:text-ink"
        >
          <ArrowLeft />
        </Link>
        <div className="min-w-0">
          <h1 className="text-lg font-bold">{comparePageWords.title}</h1>
          <p className="text-sm text-ink-soft">{article.content.title || articleWords.noTitle}</p>
        </div>
      </header>
      <div className="space-y-4 px-3 py-4 sm:px-6 sm:py-6">
        {before === null || after === null || from === undefined ? (
          <p className="text-sm text-ink-soft">{comparePageWords.nothing}</p>
        ) : (
          <>
            <ChooseVersions
              from={from}
              to={to}
              options={withShown(
                [
                  { id: WORKING_COPY, name: versionWords.working },
                  ...versions.map((version) => ({
                    id: version.id,
                    name: [versionName(version.number, when(version.at, now, zone)), version.who, versionWords.causes[version.cause]].filter(Boolean).join(', '),
                  })),
                ],
                [
                  { id: from, name: label(before) },
                  { id: to, name: label(after) },
                ],
              )}
            />
            <ComparisonView
              key={`${from} ${to}`}
              before={before.content}
              after={after.content}
              pictures={article.pictures}
              zone={zone}
              labels={{ before: label(before), after: label(after) }}
              sections={article.allSections}
            />
          </>
        )}
      </div>
    </div>
  )
}

async function open(articleId: string, versionId: string): Promise<VersionText> {
  try {
    return await getVersion(await requireActor(), articleId, versionId)
  } catch (error) {
    if (error instanceof NotFound) notFound()
    throw error
  }
}

type Option = { id: string; name: string }

// What is compared can be chosen again even when the list does not reach back to it.
function withShown(options: Option[], shown: Option[]): Option[] {
  return [...options, ...shown.filter(({ id }) => !options.some((option) => option.id === id))]
}
