import { isWebAddress, safeHref } from '@/domain/content/links'
import { siteWords } from '@/domain/words/site'

type Source = { name: string; url: string | null; at: { iso: string; date: string } | null }

/** Where a reposted article comes from: its name, its address, when it appeared there. */
export function SourceLine({ source }: { source: Source }) {
  const href = source.url === null ? null : safeHref(source.url)
  return (
    <p className="text-sm text-ink-soft">
      {siteWords.source}:{' '}
      {href && isWebAddress(href) ? (
        <a href={href} rel="noopener" className="text-link underline underline-offset-4">
          {source.name}
        </a>
      ) : (
        source.name
      )}
      {source.at && (
        <>
          , <time dateTime={source.at.iso}>{siteWords.sourceAt(source.at.date)}</time>
        </>
      )}
    </p>
  )
}
