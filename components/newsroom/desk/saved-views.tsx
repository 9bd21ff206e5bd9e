'use client'

import Link from 'next/link'
import { ActionForm } from '@/components/forms/action-form'
import type { FormAction } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { deskAddress, type DeskQuery } from '@/domain/desk/query'
import { savedViewWords as words } from '@/domain/words/desk'

type View = { id: string; name: string; query: DeskQuery }
type Props = { views: View[]; query: DeskQuery; mayKeep: boolean; save: FormAction; forget: FormAction }

/** The lists that this person keeps, and the keeping of the one on screen. */
export function SavedViews({ views, query, mayKeep, save, forget }: Props) {
  if (views.length === 0 && !mayKeep) return null
  const here = deskAddress(query)
  const isKept = views.some((view) => deskAddress(view.query) === here)
  return (
    <section aria-label={words.title} className="mb-4 space-y-3">
      {views.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {views.map((view) => (
            <li key={view.id} className="flex items-center rounded-full border border-line bg-surface ps-1 text-sm">
              <Link
                href={deskAddress(view.query)}
                prefetch={false}
                aria-current={deskAddress(view.query) === here ? 'page' : undefined}
                className="flex min-h-9 items-center rounded-full px-3 font-semibold text-link aria-[current]:text-ink"
              >
                {view.name}
              </Link>
              <ActionForm action={forget} hidden={{ id: view.id }} quiet>
                <SubmitButton look="quiet" about={words.about(view.name)} className="rounded-full px-3 py-1 text-xs">
                  {words.forget}
                </SubmitButton>
              </ActionForm>
            </li>
          ))}
        </ul>
      )}
      {mayKeep && !isKept && (
        <ActionForm action={save} hidden={{ query: JSON.stringify(query) }} clears className="flex flex-wrap items-end gap-3">
          <TextField name="name" label={words.name} maxLength={60} required />
          <SubmitButton look="plain">{words.save}</SubmitButton>
        </ActionForm>
      )}
    </section>
  )
}
