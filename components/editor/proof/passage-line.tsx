import { proofWords } from '@/domain/words/proof-panel'
import type { Shown } from './shown'

/** A finding in the words around it, with what is proposed in its place. */
export function PassageLine({ finding: { before, found, after, fix } }: { finding: Shown }) {
  return (
    <span className="block font-serif text-[0.9375rem] leading-normal break-words text-ink-soft">
      {before}
      {fix === null ? (
        <mark className="rounded-sm bg-warn-soft px-0.5 text-ink">{visible(found)}</mark>
      ) : (
        <>
          <del className="rounded-sm bg-bad-soft px-0.5 text-bad">{visible(found)}</del>
          {fix !== '' && <ins className="rounded-sm bg-good-soft px-0.5 font-semibold text-good no-underline">{visible(fix)}</ins>}
        </>
      )}
      {after}
    </span>
  )
}

/** Blanks as signs: what is wrong with them would not be seen otherwise. */
export function visible(text: string): string {
  return text.replace(/^[^\S\n]+|[^\S\n]+$|[^\S\n]{2,}|\u00a0/g, (blanks) => proofWords.blank.repeat(Math.min(blanks.length, 8))).replace(/\n/g, '↵')
}
