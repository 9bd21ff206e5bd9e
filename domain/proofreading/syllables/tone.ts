/** The six tones, by the mark that stands for each in NFD. */
export type Tone = 'ngang' | 'huyền' | 'sắc' | 'hỏi' | 'ngã' | 'nặng'

/** Letters without a tone, for each tone the same letters with it, in the same order. */
const LETTERS: Record<Tone, string> = {
  ngang: 'aăâeêioôơuưy',
  huyền: 'àằầèềìòồờùừỳ',
  sắc: 'áắấéếíóốớúứý',
  hỏi: 'ảẳẩẻểỉỏổởủửỷ',
  ngã: 'ãẵẫẽễĩõỗỡũữỹ',
  nặng: 'ạặậẹệịọộợụựỵ',
}

const TONES = Object.keys(LETTERS) as Tone[]

const KNOWN = new Map(
  TONES.flatMap((tone) => Array.from(LETTERS[tone], (letter, i) => [letter, { letter: LETTERS.ngang.charAt(i), tone }] as const)),
)

/** A syllable without its tone; `at` is the letter that bears it, -1 for the level tone. */
export type Toned = { letters: string; tone: Tone; at: number }

/** Takes the tone off a word of small letters in NFC, or null where it bears two. */
export function takeTone(word: string): Toned | null {
  let letters = ''
  let tone: Tone = 'ngang'
  let at = -1
  for (let i = 0; i < word.length; i += 1) {
    const letter = word.charAt(i)
    const known = KNOWN.get(letter)
    letters += known?.letter ?? letter
    if (!known || known.tone === 'ngang') continue
    if (at >= 0) return null
    ;({ tone } = known)
    at = i
  }
  return { letters, tone, at }
}

/** Puts a tone on the letter at `at`. */
export function putTone(letters: string, tone: Tone, at: number): string {
  const index = LETTERS.ngang.indexOf(letters.charAt(at))
  return letters.slice(0, at) + LETTERS[tone].charAt(index) + letters.slice(at + 1)
}
