import { pasteWords } from '@/domain/words/paste'
import type { PasteReport } from './paste-report'

const LONGEST = 80

/** The report as sentences; none when there is nothing to say. */
export function reportLines(report: PasteReport): string[] {
  const { comments, deletions, insertions, hidden, remotePictures, missingPictures, drawings, letteredLists, captions } = report
  const said = (n: number, words: (n: number) => string) => (n > 0 ? [words(n)] : [])
  return [
    ...said(remotePictures, pasteWords.remotePictures),
    ...said(missingPictures, pasteWords.missingPictures),
    ...said(drawings, pasteWords.drawings),
    ...said(comments, pasteWords.comments),
    ...said(deletions.length, (n) => pasteWords.deletions(n, short(deletions[0] ?? ''))),
    ...said(insertions, pasteWords.insertions),
    ...said(hidden, pasteWords.hidden),
    ...said(letteredLists, () => pasteWords.letteredLists),
    ...said(captions, pasteWords.captions),
  ]
}

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
