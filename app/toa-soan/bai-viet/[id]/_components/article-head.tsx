import Link from 'next/link'
import type { ReactNode } from 'react'
import { ArrowLeft } from '@/components/editor/icons'
import { Badge, type BadgeTone } from '@/components/ui/badge'
import { articleWords } from '@/domain/words/newsroom'

type Props = {
  /** The page's heading where the text itself is none yet: it is being written. */
  heading?: string
  tone: BadgeTone
  label: string
  /** Beside the state: how saving stands, or since when it waits. */
  line?: ReactNode
  bar: ReactNode
  children?: ReactNode
}

/** The head of an article's page: where it stands, and what may be done. */
export function ArticleHead({ heading, tone, label, line, bar, children }: Props) {
  return (
    <header className="sticky top-0 z-20 border-b border-line bg-surface xl:shrink-0">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-3 py-2 sm:px-6 md:py-3">
        <Link
          href="/toa-soan"
          prefetch={false}
          aria-label={articleWords.toDesk}
          title={articleWords.toDesk}
          className="-mx-2 grid size-9 shrink-0 place-items-center rounded-lg text-ink-soft hover:bg-wash-deep hover:text-ink"
        >
          <ArrowLeft />
        </Link>
        <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1 md:min-w-72">
          {heading && <h1 className="sr-only">{heading}</h1>}
          {/* Never squeezed by many buttons: those go below it then. */}
          <span className="md:whitespace-nowrap">
            <Badge tone={tone}>{label}</Badge>
          </span>
          {line}
        </div>
        {bar}
      </div>
      {children}
    </header>
  )
}
