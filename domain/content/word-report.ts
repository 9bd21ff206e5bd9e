import type { WordReport } from './word-report-schemas'

/** Whether somebody must look before the text goes on: changes that were tracked, comments, hidden text. */
export function needsChecking(report: WordReport): boolean {
  const { inserted, deleted, moved, comments, hidden, checked } = report
  return checked === null && inserted + deleted + moved + comments + hidden > 0
}

/** Whether there is anything to tell at all. */
export function isSilent(report: WordReport): boolean {
  const { inserted, deleted, moved, formatted, comments, hidden, headers, objects, contents, pictures } = report
  return inserted + deleted + moved + formatted + comments + hidden + headers + objects + contents + pictures.refused.length === 0
}
