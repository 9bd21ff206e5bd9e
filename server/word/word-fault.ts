/** Why a file cannot be imported: a stable code, whose sentence is in domain/words/word.ts. */
export type WordFaultCode =
  | 'word.empty'
  | 'word.too_large'
  | 'word.not_word'
  | 'word.old_format'
  | 'word.encrypted'
  | 'word.macros'
  | 'word.damaged'
  | 'word.unsafe'
  | 'word.too_heavy'
  | 'word.too_slow'
  | 'word.too_long'
  | 'word.no_text'
  | 'word.busy'

/** The expected refusal of a file, known inside and outside the program that reads it. */
export class WordFault extends Error {
  constructor(
    readonly code: WordFaultCode,
    options?: { cause?: unknown },
  ) {
    super(code, options)
    this.name = 'WordFault'
  }
}
