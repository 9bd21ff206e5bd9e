import { TextField } from '@/components/forms/text-field'
import { termWords as words } from '@/domain/words/terms'

type Props = { term?: { wrong: string; right: string; from: string | null; to: string | null; note: string } }

/** What a wording says: in its form for adding and for changing alike. */
export function TermFields({ term }: Props) {
  return (
    <>
      <TextField name="wrong" label={words.wrong} hint={words.wrongHint} defaultValue={term?.wrong} maxLength={120} required />
      <TextField name="right" label={words.right} defaultValue={term?.right} maxLength={120} required />
      <div className="grid grid-cols-1 gap-4 min-[26rem]:grid-cols-2">
        <TextField name="from" type="date" label={words.from} hint={words.daysHint} defaultValue={term?.from ?? ''} />
        <TextField name="to" type="date" label={words.to} defaultValue={term?.to ?? ''} />
      </div>
      <TextField name="note" label={words.note} hint={words.noteHint} defaultValue={term?.note} maxLength={300} />
    </>
  )
}
