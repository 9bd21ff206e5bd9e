import type { WordExcerpt } from '@/domain/content/word-report-schemas'
import { encodingOfFont } from '@/domain/language/legacy/encoding-of-font'
import { normalizeText } from '@/domain/language/nfc'

const LONGEST = 200
/** Of changes, of comments, of hidden passages and of headers each. */
const EXCERPTS = 20

type Kind = WordExcerpt['kind']
type Seen = { kind: Kind; author: string; at: string | null; excerpt: WordExcerpt | null }

/** Gathers what a report tells while a document is read. */
export class Findings {
  readonly counts = { inserted: 0, deleted: 0, moved: 0, formatted: 0, comments: 0, hidden: 0, headers: 0, objects: 0, contents: 0 }
  readonly excerpts: WordExcerpt[] = []
  readonly fonts = new Set<string>()
  private last: Seen | null = null

  /** A passage of its own, or the rest of the one just before it: Word cuts one change into many. */
  passage(kind: 'inserted' | 'deleted' | 'moved' | 'hidden', text: string, author = '', at: string | null = null): void {
    const { last } = this
    if (last && last.kind === kind && last.author === author && sameMinute(last.at, at)) {
      if (last.excerpt) last.excerpt.text = short(last.excerpt.text + text)
      return
    }
    this.counts[kind] += 1
    this.last = { kind, author, at, excerpt: this.note(kind, text, author, at) }
  }

  comment(text: string, author: string, at: string | null): void {
    this.counts.comments += 1
    this.note('comment', text, author, at)
  }

  header(text: string): void {
    this.counts.headers += 1
    this.note('header', text, '', null)
  }

  /** Ordinary text, or the end of a paragraph, stands between two passages. */
  plain(): void {
    this.last = null
  }

  /** Remembers a font of one of the old encodings. */
  font(name: string | null): void {
    if (name !== null && this.fonts.size < 50 && encodingOfFont(name)) this.fonts.add(short(name))
  }

  private note(kind: Kind, text: string, author: string, at: string | null): WordExcerpt | null {
    const group = (other: Kind) => (['inserted', 'deleted', 'moved'].includes(other) ? 'changes' : other)
    if (this.excerpts.filter((excerpt) => group(excerpt.kind) === group(kind)).length >= EXCERPTS) return null
    const excerpt: WordExcerpt = { kind, text: short(text), author: short(author), at: instant(at) }
    this.excerpts.push(excerpt)
    return excerpt
  }
}

function short(text: string): string {
  const clean = normalizeText(text).replace(/\s+/g, ' ')
  return clean.length > LONGEST ? `${[...clean].slice(0, LONGEST - 1).join('')}…` : clean
}

// What is no time is left out: the file may say anything.
function instant(at: string | null): string | null {
  return at !== null && /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?$/.test(at) ? at : null
}

function sameMinute(a: string | null, b: string | null): boolean {
  return a?.slice(0, 16) === b?.slice(0, 16)
}
