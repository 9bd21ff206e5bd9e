'use server'

import { redirect } from 'next/navigation'
import type { FormState } from '@/components/forms/form-state'
import { correctionDeskWords as words } from '@/domain/words/corrections'
import { addCorrection, takeBackCorrection } from '@/server/commands/add-correction'
import { copyArticle } from '@/server/commands/copy-article'
import { text } from '../../../_forms/form-values'
import { runForm } from '../../../_forms/run-form'

/** Puts "Đính chính" or "Cập nhật lúc…" on the article's public page. */
export async function addCorrectionAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    await addCorrection(actor, { articleId: text(form, 'articleId'), kind: text(form, 'kind') === 'update' ? 'update' : 'correction', text: text(form, 'text') })
    return { notice: words.done }
  })
}

export async function takeBackCorrectionAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    await takeBackCorrection(actor, { articleId: text(form, 'articleId'), correctionId: text(form, 'correctionId') })
    return { notice: words.takenBack }
  })
}

/** Copies the article into a new draft and goes to it. */
export async function copyArticleAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    const { id } = await copyArticle(actor, { articleId: text(form, 'articleId'), sectionId: text(form, 'sectionId') })
    redirect(`/toa-soan/bai-viet/${id}`)
  })
}
