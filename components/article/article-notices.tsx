import { correctionWords as words } from '@/domain/words/corrections'

/** One notice of the newsroom on an article that readers have. */
export type PublicNotice = { kind: 'correction' | 'update'; text: string; at: { iso: string; dateline: string } }

/** "Đính chính" and "Cập nhật lúc…" under the dateline, the first made first. */
export function ArticleNotices({ notices }: { notices: PublicNotice[] }) {
  if (notices.length === 0) return null
  return (
    <aside aria-label={words.label} className="mt-4 space-y-2">
      {notices.map(({ kind, text, at }, i) => (
        <div key={i} className={kind === 'correction' ? 'border-s-4 border-rule bg-wash px-4 py-3' : 'text-sm text-ink-soft'}>
          <p className={kind === 'correction' ? 'font-bold' : undefined}>
            <time dateTime={at.iso} className="tabular-nums">
              {kind === 'correction' ? words.correctionAt(at.dateline) : words.update(at.dateline)}
            </time>
          </p>
          {text && <p className="whitespace-pre-line">{text}</p>}
        </div>
      ))}
    </aside>
  )
}
