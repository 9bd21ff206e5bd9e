import { when } from '@/components/newsroom/when'
import { clockWords } from '@/domain/words/clock'
import { articleWords } from '@/domain/words/newsroom'
import { editorWords } from '@/domain/words/editor'
import type { ArticlePage } from '@/server/newsroom/get-article'

/** Who and when, in short. */
export function ArticleFacts({ article, now, zone }: { article: ArticlePage; now: Date; zone: string }) {
  const shown = article.reading?.content ?? article.content
  const sectionName = (id: string | null) => article.allSections.find((section) => section.id === id)?.name ?? null
  const facts: [string, string | null][] = [
    [articleWords.writer, article.writerName],
    [articleWords.holder, article.holderName],
    [editorWords.mainSection, article.mayEdit ? null : sectionName(shown.sectionId)],
    [editorWords.otherSections, article.mayEdit ? null : shown.otherSectionIds.flatMap((id) => sectionName(id) ?? []).join('; ') || null],
    [editorWords.tags, article.mayEdit ? null : shown.tags.join(', ') || null],
    [articleWords.scheduledAt, article.scheduledAt && when(article.scheduledAt, now, zone)],
    [articleWords.publishedAt, article.publishedAt && when(article.publishedAt, now, zone)],
    [clockWords.leaves, article.withdrawAt && when(article.withdrawAt, now, zone)],
    [clockWords.leavesReason, article.withdrawAt && article.withdrawAtReason],
  ]
  const known = facts.filter(([, value]) => value !== null)
  if (known.length === 0) return null
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-sm">
      {known.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ink-faint">{name}</dt>
          <dd className="font-medium">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
