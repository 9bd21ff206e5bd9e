import { basename, dirname } from 'node:path'
import type { Actor } from '@/domain/article/actor'
import { errorMessage } from '@/domain/words/errors'
import { importWords } from '@/domain/words/import'
import { Conflict } from '@/server/errors'
import { getSiteSettings } from '@/server/site-settings'
import { BadLine } from './bad-line'
import { importLine, type LineContext } from './import-line'
import { readLines, type FileLine } from './read-lines'
import { loadSections } from './sections'

/** How many lines came in, were in already, could not. */
export type ImportCount = { added: number; known: number; bad: number }

/** Where what happens is told, sentence by sentence. */
export type ImportReport = { bad(sentence: string): void; progress(sentence: string): void }

const PROGRESS_MS = 5_000

/**
 * Takes in a JSON Lines file line by line; a bad line is told and the others go in. Anything
 * that no line is to blame for (the database is gone, the disk is full) ends the import.
 */
export async function importFile(actor: Actor, path: string, report: ImportReport): Promise<ImportCount> {
  const name = basename(path)
  const { timeZone: zone } = await getSiteSettings()
  const context: LineContext = { folder: dirname(path), sections: await loadSections(), zone }
  const count: ImportCount = { added: 0, known: 0, bad: 0 }
  let told = Date.now()
  for await (const line of readLines(path)) {
    const outcome = await take(actor, context, line)
    if (typeof outcome === 'string') count[outcome] += 1
    else {
      count.bad += 1
      report.bad(importWords.badLine(name, line.number, outcome.reason))
    }
    if (Date.now() - told < PROGRESS_MS) continue
    told = Date.now()
    report.progress(importWords.progress(name, line.number))
  }
  return count
}

async function take(actor: Actor, context: LineContext, line: FileLine): Promise<'added' | 'known' | { reason: string }> {
  if ('fault' in line) return { reason: line.fault }
  try {
    return await importLine(actor, context, line.text)
  } catch (error) {
    if (error instanceof BadLine) return { reason: error.message }
    // A section was put away while the import was running.
    if (error instanceof Conflict) return { reason: errorMessage(error.code, error.params) }
    throw error
  }
}
