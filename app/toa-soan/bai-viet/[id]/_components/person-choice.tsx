import { SelectField } from '@/components/ui/field'
import { reassignWords } from '@/domain/words/approvals'

type PersonProps = { people: { id: string; name: string }[]; value: string; fault: string | null; onChoose(id: string): void }

/** To whom of the section's editors an article goes. */
export function PersonChoice({ people, value, fault, onChoose }: PersonProps) {
  return (
    <SelectField
      id="nguoi-nhan"
      label={reassignWords.person}
      hint={people.length === 0 ? reassignWords.none : reassignWords.hint}
      error={fault}
      value={value}
      required
      autoFocus
      onChange={(event) => onChoose(event.target.value)}
    >
      <option value="">{reassignWords.choose}</option>
      {people.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  )
}
