import { approvalWords as words } from '@/domain/words/approvals'
import type { StandingText } from '@/server/approvals/list-approvals'

type Props = { texts: StandingText[] }

/** What is live, what was approved or waits, and what is being worked on, with whether they say the same. */
export function StandingTexts({ texts }: Props) {
  return (
    <dl className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
      {texts.map((text, i) => {
        const same = texts.slice(0, i).find((other) => other.hash === text.hash)
        return (
          <div key={text.key} className="rounded-lg border border-line px-4 py-3">
            <dt className="text-sm font-semibold text-ink-soft">{words[text.key]}</dt>
            <dd className="mt-1 space-y-1 text-sm">
              {text.number !== null && <p className="font-semibold">{words.revision(text.number)}</p>}
              {i > 0 && <p className={same ? 'text-good' : 'text-warn'}>{same ? words.sameAs(words[same.key]) : words.differs}</p>}
              <p className="text-ink-faint">
                {words.hashShort} <code className="font-mono text-xs">{text.hash.slice(0, 16)}…</code>
              </p>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
