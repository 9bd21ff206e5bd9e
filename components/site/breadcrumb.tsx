import { siteWords } from '@/domain/words/site'

type Props = { section: { name: string; path: string }; isCurrent?: boolean }

/** The way from the home page to here. */
export function Breadcrumb({ section, isCurrent = false }: Props) {
  return (
    <nav aria-label={siteWords.breadcrumb} className="text-sm print:hidden">
      <ol className="flex flex-wrap items-baseline gap-x-2">
        <li>
          <a href="/" className="text-ink-faint underline-offset-4 hover:underline">
            {siteWords.home}
          </a>
        </li>
        <li className="flex gap-x-2">
          <span aria-hidden="true" className="text-ink-faint">
            ›
          </span>
          <a
            href={section.path}
            aria-current={isCurrent ? 'page' : undefined}
            className="font-semibold text-accent-ink underline-offset-4 hover:underline"
          >
            {section.name}
          </a>
        </li>
      </ol>
    </nav>
  )
}
