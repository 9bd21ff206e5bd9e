import Link from 'next/link'
import type { ReactNode } from 'react'

type Props = { title: ReactNode; intro?: string; back?: { href: string; label: string }; children: ReactNode }

/** The head and measure that the administrator's pages share. */
export function AdminPage({ title, intro, back, children }: Props) {
  return (
    <div className="mx-auto w-full max-w-6xl px-4 py-6 sm:px-8 sm:py-8">
      {back && (
        <Link href={back.href} className="mb-3 inline-block text-sm text-link underline underline-offset-4">
          {back.label}
        </Link>
      )}
      <h1 className="text-2xl font-bold">{title}</h1>
      {intro && <p className="mt-1 max-w-column text-sm text-ink-soft">{intro}</p>}
      <div className="mt-6 space-y-8">{children}</div>
    </div>
  )
}

type CardProps = { title?: string; hint?: string; level?: 1 | 2; children: ReactNode }

/** A card of such a page. */
export function AdminCard({ title, hint, level = 2, children }: CardProps) {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <section className="rounded-xl border border-line bg-surface p-5 sm:p-6">
      {title && <Heading className={level === 1 ? 'text-2xl font-bold' : 'text-lg font-bold'}>{title}</Heading>}
      {hint && <p className="mt-1 text-sm text-ink-soft">{hint}</p>}
      <div className="mt-4 first:mt-0">{children}</div>
    </section>
  )
}
