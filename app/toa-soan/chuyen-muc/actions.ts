'use server'

import type { FormState } from '@/components/forms/form-state'
import type { MenuEntryInput } from '@/domain/site/menu-schemas'
import { menuWords, sectionWords as words } from '@/domain/words/sections'
import { archiveSection } from '@/server/commands/archive-section'
import { createSection } from '@/server/commands/create-section'
import { moveSection } from '@/server/commands/move-section'
import { setMenu } from '@/server/commands/set-menu'
import { unarchiveSection } from '@/server/commands/unarchive-section'
import { updateSection } from '@/server/commands/update-section'
import { Invalid } from '@/server/errors'
import { count, text } from '../_forms/form-values'
import { runForm } from '../_forms/run-form'

export async function createSectionAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    const name = text(form, 'name')
    await createSection(actor, { name, slug: text(form, 'slug').trim() || undefined })
    return { notice: words.added(name) }
  })
}

export async function updateSectionAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    await updateSection(actor, { ...readStep(form), name: text(form, 'name'), slug: text(form, 'slug') })
    return { notice: words.saved }
  })
}

export async function moveSectionAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    await moveSection(actor, { ...readStep(form), direction: text(form, 'direction') === 'up' ? 'up' : 'down' })
    return { notice: words.moved }
  })
}

export async function archiveSectionAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    await archiveSection(actor, readStep(form))
    return { notice: words.archived }
  })
}

export async function unarchiveSectionAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    await unarchiveSection(actor, readStep(form))
    return { notice: words.unarchived }
  })
}

export async function setMenuAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    await setMenu(actor, { version: text(form, 'version'), entries: readEntries(text(form, 'entries')) })
    return { notice: menuWords.saved }
  })
}

function readStep(form: FormData) {
  return { sectionId: text(form, 'sectionId'), version: count(form, 'version') }
}

// The command checks each entry; here it only has to be a list.
function readEntries(json: string): MenuEntryInput[] {
  try {
    const entries: unknown = JSON.parse(json)
    if (Array.isArray(entries)) return entries as MenuEntryInput[]
  } catch {
    // Refused below like anything else that is no list.
  }
  throw new Invalid('invalid')
}
