import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { lateAfter, TIMED_STEPS } from '@/domain/article/lateness'
import { adminWords } from '@/domain/words/admin'
import { lateHoursWords as words, timedStepWords } from '@/domain/words/desk'
import { AdminCard } from '../../_forms/admin-page'
import { setLateHoursAction } from '../late-actions'

/** After how many hours in a step an article counts as late. */
export function LateHoursForm({ version, hours }: { version: number; hours: unknown }) {
  const known = lateAfter(hours)
  return (
    <AdminCard title={words.title} hint={words.intro}>
      <ActionForm action={setLateHoursAction} hidden={{ version }} className="space-y-4">
        {TIMED_STEPS.map((step) => (
          <TextField key={step} name={step} label={words.hours(timedStepWords[step])} inputMode="numeric" defaultValue={known[step] ?? ''} />
        ))}
        <SubmitButton pendingLabel={adminWords.saving}>{words.save}</SubmitButton>
      </ActionForm>
    </AdminCard>
  )
}
