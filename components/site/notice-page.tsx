import type { ReactNode } from 'react'

type Props = {
  /** The status as a large figure, for those who will report it. */
  figure?: string
  title: string
  hint: string
  children?: ReactNode
}

/** A page that has something to say instead of something to show: 404, 410, an error. */
export function NoticePage({ figure, title, hint, children }: Props) {
  return (
    <div className="frame py-14 sm:py-20">
      <div className="max-w-column border-t-3 border-rule pt-6">
        {figure && <p className="font-serif text-5xl font-bold text-accent-ink tabular-nums">{figure}</p>}
        <h1 className="mt-3 font-serif text-2xl font-bold sm:text-3xl">{title}</h1>
        <p className="mt-3 text-lg text-ink-soft">{hint}</p>
        {children && <div className="mt-7">{children}</div>}
      </div>
    </div>
  )
}
