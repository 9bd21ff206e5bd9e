import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** An article as a contributor has it before them: on paper, or in Word. */
export type PaperArticle = {
  section: string
  title: string
  /** Paragraphs and pictures in their order; a picture is known by its caption. */
  parts: Array<{ kind: 'paragraph'; text: string } | { kind: 'picture'; caption: string }>
  author: string
  office: string
  /** What the editor mends. */
  fault: { wrong: string; right: string }
}

/** The office's real article from the folder REAL_INPUT, or null where there is none. */
export function realArticle(): PaperArticle | null {
  const file = join(process.env.REAL_INPUT ?? '', 'bai-viet-goc.txt')
  if (!process.env.REAL_INPUT || !existsSync(file)) return null
  // The file goes: welcome line, section, title, dateline, paragraphs with captions, byline.
  const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '')
  const [, section = '', title = '', , ...rest] = lines
  const [author = '', office = ''] = (rest.pop() ?? '').split(/\s+-\s+/)
  return {
    section,
    title,
    parts: rest.map((text) =>
      // A line of its own without a full stop at its end is a caption.
      /[.…]$/.test(text.trim()) || text.length > 120 ? { kind: 'paragraph', text } : { kind: 'picture', caption: text },
    ),
    author: author.trim(),
    office: office.trim(),
    fault: { wrong: '(khoá XI)Chương trình', right: '(khoá XI) và Chương trình' },
  }
}

/** The text as it is compared: white space of every kind, runs of it and at the ends, does not count. */
export function squeezed(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}
