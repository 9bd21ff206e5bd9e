import type { PersonActor } from '@/domain/article/actor'
import { compareVietnamese } from '@/domain/language/collation'
import { foldForSearch } from '@/domain/language/fold'
import { isInForce, type Term } from '@/domain/proofreading/house'
import { mayReadTerms } from '@/domain/proofreading/may-keep-terms'
import { db } from '@/server/db'
import { NotFound } from '@/server/errors'
import { getSiteSettings } from '@/server/site-settings'
import { dayOf, officeDay } from './day'

export type TermLine = Term & { version: number; standing: 'now' | 'past' | 'future' }

/**
 * The office's wordings by their letters; `search` keeps those that hold it, with or without its tone marks.
 * @throws NotFound for who neither keeps the list nor writes
 */
export async function listTerms(actor: PersonActor, search = ''): Promise<{ terms: TermLine[]; all: number }> {
  if (!mayReadTerms(actor)) throw new NotFound()
  const [rows, { timeZone }] = await Promise.all([db.term.findMany(), getSiteSettings()])
  const today = officeDay(new Date(), timeZone)
  const sought = foldForSearch(search.trim())
  const lines = rows.map(({ id, version, wrong, right, fromDate, toDate, note }): TermLine => {
    const days = { from: dayOf(fromDate), to: dayOf(toDate) }
    return { id, version, wrong, right, note, ...days, standing: standingOf(days, today) }
  })
  const terms = lines
    .filter(({ wrong, right, note }) => foldForSearch(`${wrong}\n${right}\n${note}`).includes(sought))
    .sort((a, b) => compareVietnamese(a.wrong, b.wrong) || (a.from ?? '').localeCompare(b.from ?? ''))
  return { terms, all: rows.length }
}

function standingOf(days: Pick<Term, 'from' | 'to'>, today: string): TermLine['standing'] {
  if (isInForce(days, today)) return 'now'
  return days.from !== null && today < days.from ? 'future' : 'past'
}
