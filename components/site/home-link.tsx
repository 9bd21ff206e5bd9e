import { siteWords } from '@/domain/words/site'

/** The way out of a page that leads nowhere. */
export function HomeLink() {
  return (
    <a
      href="/"
      className="on-red inline-flex min-h-11 items-center rounded-sm bg-accent px-5 py-2 font-semibold hover:bg-accent-deep"
    >
      {siteWords.toHome}
    </a>
  )
}
