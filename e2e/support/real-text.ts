import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Title and paragraphs of the office's real article, blanks of every kind as they stand there; null where it is not. */
export function realText(): { title: string; paragraphs: string[] } | null {
  const file = join(process.env.REAL_INPUT ?? '', 'bai-viet-goc.txt')
  if (!process.env.REAL_INPUT || !existsSync(file)) return null
  // Welcome line, section, title, dateline; paragraphs; byline.
  const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line !== '')
  return { title: lines[2] ?? '', paragraphs: lines.slice(4, -1) }
}
