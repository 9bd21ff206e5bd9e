import { ChoiceField } from '@/components/forms/choice-field'
import { ROLES } from '@/domain/article/actor'
import { adminWords, roleWords } from '@/domain/words/admin'
import { peopleWords as words } from '@/domain/words/people'

type Props = { sections: ReadonlyArray<{ id: string; name: string }> }

/** Which role, and for which section. */
export function GrantFields({ sections }: Props) {
  const roles = ROLES.map((role) => ({ value: role, label: roleWords[role] }))
  const choices = sections.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <ChoiceField name="role" label={words.role} defaultValue="" required choices={[{ value: '', label: words.chooseRole }, ...roles]} />
      <ChoiceField
        name="sectionId" label={words.section} defaultValue=""
        choices={[{ value: '', label: adminWords.allSections }, ...choices]}
      />
    </>
  )
}
