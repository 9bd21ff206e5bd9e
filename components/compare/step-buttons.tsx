import { Button } from '@/components/ui/button'
import { compareWords } from '@/domain/words/compare'

type Props = { count: number; at: number; go(by: 1 | -1): void }

/** From one difference to the next, always within reach. */
export function StepButtons({ count, at, go }: Props) {
  return (
    <div className="sticky top-0 z-10 flex flex-wrap items-center gap-2 border-y border-line bg-surface py-2">
      <Button className="min-h-9 px-3 py-1" onClick={() => go(-1)} title={compareWords.keys}>
        {compareWords.previous}
      </Button>
      <Button className="min-h-9 px-3 py-1" onClick={() => go(1)} title={compareWords.keys}>
        {compareWords.next}
      </Button>
      <p aria-live="polite" className="text-sm text-ink-soft tabular-nums">
        {at < 0 ? compareWords.count(count) : compareWords.place(at + 1, count)}
      </p>
      <p className="basis-full text-xs text-ink-faint max-sm:hidden">{compareWords.keys}</p>
    </div>
  )
}
