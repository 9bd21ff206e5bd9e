/** How two texts count as the same: each switch makes the search stricter. */
export type FindOptions = {
  /** Tone marks and the marks of letters count (Phân biệt dấu); without it "dan van" finds "dân vận". */
  marks: boolean
  /** Capitals count (Phân biệt hoa thường). */
  capitals: boolean
  /** Only whole words (Cả từ): no letter or digit before or behind. */
  words: boolean
}

/** A place in a text, in UTF-16 units: from the first, before the last. */
export type Span = { from: number; to: number }

// A letter with the marks that follow it, a surrogate pair, a run of blanks: what is compared as one.
const CLUSTERS = /\s+|[\s\S]\p{M}*/gu
const MARKS = /[\u0300-\u036f]/g
const WORD = /[\p{L}\p{N}\p{M}]/u

/**
 * Where `query` stands in `text`, from the left, never overlapping. Letters are compared by what they are, composed (NFC)
 * or not (NFD); places are those of the text as it is. A blank stands for any run of blanks, no-break ones included. A
 * query of blanks alone, or none, is found nowhere.
 */
export function findIn(text: string, query: string, options: FindOptions): Span[] {
  return findInFolded(foldWithPlaces(text, options), text, query, options)
}

/** A text as it is compared, with the place in the text of each of its units. */
export type FoldedText = { text: string; from: number[]; to: number[] }

/** Folds a text for `findInFolded`; worth keeping where the same text is searched again. */
export function foldWithPlaces(text: string, options: FindOptions): FoldedText {
  const folded: FoldedText = { text: '', from: [], to: [] }
  for (const { 0: cluster, index } of text.matchAll(CLUSTERS)) {
    const unit = foldCluster(cluster, options)
    for (let i = 0; i < unit.length; i += 1) {
      // Only its first unit begins and only its last one ends a cluster: no letter is found without its marks.
      folded.from.push(i === 0 ? index : -1)
      folded.to.push(i === unit.length - 1 ? index + cluster.length : -1)
    }
    folded.text += unit
  }
  return folded
}

function foldCluster(cluster: string, { marks, capitals }: FindOptions): string {
  if (/^\s/.test(cluster)) return ' '
  const letters = capitals ? cluster : cluster.toLowerCase()
  if (marks) return letters.normalize('NFC')
  return letters.normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').normalize('NFC')
}

/** `findIn` for a text that was folded before, with the same options. */
export function findInFolded(folded: FoldedText, text: string, query: string, options: FindOptions): Span[] {
  const wanted = foldWithPlaces(query, options).text
  if (wanted.trim() === '') return []
  const spans: Span[] = []
  for (let at = folded.text.indexOf(wanted); at >= 0; ) {
    const from = folded.from[at] ?? -1
    const to = folded.to[at + wanted.length - 1] ?? -1
    const fits = from >= 0 && to >= 0 && (!options.words || standsAlone(text, from, to))
    if (fits) spans.push({ from, to })
    at = folded.text.indexOf(wanted, fits ? at + wanted.length : at + 1)
  }
  return spans
}

function standsAlone(text: string, from: number, to: number): boolean {
  const before = [...text.slice(Math.max(0, from - 2), from)].at(-1) ?? ''
  const behind = [...text.slice(to, to + 2)][0] ?? ''
  return !WORD.test(before) && !WORD.test(behind)
}
