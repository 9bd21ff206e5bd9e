import type { MissingField } from '@/domain/content/required'
import { WRITER_ID } from '../fields/credit-row-fields'
import { LEAD_ID, TITLE_ID } from '../fields/heading-fields'
import { SECTION_ID } from '../fields/section-fields'
import { BODY_ID } from '../use-rich-text'

const places = { title: TITLE_ID, lead: LEAD_ID, section: SECTION_ID, body: BODY_ID, credits: WRITER_ID }

/** Fields that stand in the tab of what belongs to the text. */
export const IN_DETAILS: Array<MissingField['field']> = ['section', 'credits']

/** Where on the desk a missing field is to be filled in; null: not on this page. */
export function placeOfMissing({ field, code, at }: MissingField): HTMLElement | null {
  if (field !== 'figure') return document.getElementById(places[field])
  const figure = document.querySelectorAll(`#${BODY_ID} figure`)[at ?? 0]
  return figure?.querySelector<HTMLElement>(`[data-part="${code === 'missing.caption' ? 'caption' : 'alt'}"]`) ?? null
}
