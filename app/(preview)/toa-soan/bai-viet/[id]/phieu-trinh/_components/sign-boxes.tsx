import { sheetWords as words } from '@/domain/words/approvals'

/** Three boxes to sign, and what the approver may decide. */
export function SignBoxes({ names }: { names: Array<string | null> }) {
  return (
    <section className="break-inside-avoid">
      <h2 className="text-lg font-bold">{words.sign}</h2>
      <ul className="mt-2 flex flex-wrap gap-x-8 gap-y-1 text-sm">
        {[words.agree, words.change, words.refuse].map((choice) => (
          <li key={choice} className="flex items-center gap-2">
            <span aria-hidden className="inline-block size-4 border border-ink" />
            {choice}
          </li>
        ))}
      </ul>
      <div className="mt-3 grid grid-cols-3 divide-x divide-ink border border-ink">
        {words.boxes.map((box, i) => (
          <div key={box} className="flex h-40 flex-col items-center px-2 py-2 text-center text-sm">
            <p className="font-semibold">{box}</p>
            <p className="text-xs text-ink-soft">{words.signHint}</p>
            <p className="mt-auto font-semibold">{names[i]}</p>
          </div>
        ))}
      </div>
    </section>
  )
}
