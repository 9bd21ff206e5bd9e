import { ActionForm } from '@/components/forms/action-form'
import { ChoiceField } from '@/components/forms/choice-field'
import { ConfirmForm } from '@/components/forms/confirm-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { when } from '@/components/newsroom/when'
import { correctionDeskWords as words } from '@/domain/words/corrections'
import type { CorrectionLine } from '@/server/approvals/article-desk'
import { addCorrectionAction, takeBackCorrectionAction } from '../_actions/notices'
import { TextArea } from '../ban-duyet/_components/text-area'

type Props = { articleId: string; lines: CorrectionLine[]; mayCorrect: boolean; blocked: string | null; now: Date; zone: string }

/** The notices that stand, or stood, on the article's public page, and one more for who may put it there. */
export function CorrectionsPanel({ articleId, lines, mayCorrect, blocked, now, zone }: Props) {
  if (lines.length === 0 && !mayCorrect && !blocked) return null
  return (
    <section aria-labelledby="dinh-chinh">
      <h2 id="dinh-chinh" className="text-base font-bold">
        {words.title}
      </h2>
      <ul className="mt-2 space-y-3 text-sm">
        {lines.map((line) => (
          <li key={line.id} className="space-y-1 border-s-2 border-line ps-3">
            <p className="font-semibold">{words.kinds[line.kind]}</p>
            {line.text && <p className={`whitespace-pre-line ${line.takenBackAt ? 'text-ink-faint line-through' : ''}`}>{line.text}</p>}
            <p className="text-ink-faint">{words.by(line.who, when(line.at, now, zone))}</p>
            {line.takenBackAt && <p role="status">{words.takenBackAt(when(line.takenBackAt, now, zone))}</p>}
            {mayCorrect && !line.takenBackAt && (
              <ConfirmForm
                action={takeBackCorrectionAction}
                hidden={{ articleId, correctionId: line.id }}
                button={words.takeBack}
                about={line.text}
                look="quiet"
                title={words.takeBackTitle}
                confirm={words.takeBack}
              >
                <p>{words.takeBackText}</p>
              </ConfirmForm>
            )}
          </li>
        ))}
      </ul>
      {blocked && <p className="mt-2 text-sm text-ink-soft">{blocked}</p>}
      {mayCorrect && (
        <details className="mt-2">
          <summary className="min-h-9 cursor-pointer py-1.5 text-sm font-semibold text-link">{words.button}</summary>
          {/* What it said last is not true any more once a line was taken back. */}
          <ActionForm key={lines.filter((line) => line.takenBackAt).length} action={addCorrectionAction} hidden={{ articleId }} clears className="mt-2 grid grid-cols-1 gap-3">
            <p className="text-sm text-ink-soft">{words.text}</p>
            <ChoiceField
              name="kind"
              label={words.kind}
              choices={[
                { value: 'correction', label: words.kinds.correction },
                { value: 'update', label: words.kinds.update },
              ]}
            />
            <TextArea name="text" label={words.body} hint={words.bodyHint} />
            <SubmitButton>{words.button}</SubmitButton>
          </ActionForm>
        </details>
      )}
    </section>
  )
}
