import type { ReactNode } from 'react'

/** What stands where there is nothing yet: a kind sentence and perhaps the next step. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="rounded-xl border border-dashed border-line-strong px-6 py-12 text-center">
      <p className="text-lg font-semibold">{title}</p>
      {children && <div className="mx-auto mt-2 max-w-form text-sm text-ink-soft">{children}</div>}
    </div>
  )
}
