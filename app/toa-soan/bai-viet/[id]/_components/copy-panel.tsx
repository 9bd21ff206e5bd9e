import Link from 'next/link'
import { ActionForm } from '@/components/forms/action-form'
import { ChoiceField } from '@/components/forms/choice-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { copyWords as words } from '@/domain/words/approvals'
import { copyArticleAction } from '../_actions/notices'

type Props = { articleId: string; sections: { id: string; name: string }[]; sectionId: string | null; copiedFromId: string | null }

/** Copies the text on this page into a new draft of one's own. */
export function CopyPanel({ articleId, sections, sectionId, copiedFromId }: Props) {
  return (
    <>
      {copiedFromId && (
        <p className="text-sm">
          <Link href={`/toa-soan/bai-viet/${copiedFromId}`} prefetch={false} className="inline-flex min-h-9 items-center text-link underline underline-offset-4">
            {words.original}
          </Link>
        </p>
      )}
      {sections.length > 0 && (
        <details>
          <summary className="min-h-9 cursor-pointer py-1.5 text-sm font-semibold text-link">{words.title}</summary>
          <ActionForm action={copyArticleAction} hidden={{ articleId }} className="mt-2 grid grid-cols-1 gap-3">
            <p className="text-sm text-ink-soft">{words.text}</p>
            <ChoiceField
              name="sectionId"
              label={words.section}
              defaultValue={sections.some(({ id }) => id === sectionId) ? (sectionId ?? undefined) : undefined}
              choices={sections.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <SubmitButton look="plain">{words.button}</SubmitButton>
          </ActionForm>
        </details>
      )}
    </>
  )
}
