import type { ReactNode } from 'react'
import { previewBarWords } from '@/domain/words/previews'

/** Says over a page that it is not the published one. `tools`: for staff. */
export function PreviewBar({ children, tools }: { children: ReactNode; tools?: ReactNode }) {
  return (
    <aside
      aria-label={previewBarWords.label}
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 bg-warn-soft px-4 py-2 text-sm text-warn sm:px-6"
    >
      <p className="font-semibold">{children}</p>
      {tools}
    </aside>
  )
}
