/** VNI's letters of one byte. All others are a base letter and a mark behind it. */
export const VNI_LETTERS: Readonly<Record<string, string>> = {
  ñ: 'đ', ô: 'ơ', ö: 'ư', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ',
  Ñ: 'Đ', Ô: 'Ơ', Ö: 'Ư', Í: 'Í', Ì: 'Ì', Æ: 'Ỉ', Ó: 'Ĩ', Ò: 'Ị', Î: 'Ỵ',
}

const GRAVE = '\u0300'
const ACUTE = '\u0301'
const CIRCUMFLEX = '\u0302'
const TILDE = '\u0303'
const BREVE = '\u0306'
const HOOK = '\u0309'
const DOT = '\u0323'

// The capital of a mark stands behind a capital; the base letter alone decides.
const TONES: Readonly<Record<string, string>> = { ù: ACUTE, ø: GRAVE, û: HOOK, õ: TILDE, ï: DOT }
const WITH_CIRCUMFLEX: Readonly<Record<string, string>> = { â: '', á: ACUTE, à: GRAVE, å: HOOK, ã: TILDE, ä: DOT }
const WITH_BREVE: Readonly<Record<string, string>> = { ê: '', é: ACUTE, è: GRAVE, ú: HOOK, ü: TILDE, ë: DOT }

/** The letter that a base and the mark behind it make in VNI, or null when the two do not belong together. */
export function vniLetter(base: string, mark: string): string | null {
  const small = base.toLowerCase()
  const sign = mark.toLowerCase()
  const letter = VNI_LETTERS[base] ?? base
  if ('aeouyôö'.includes(small) && sign in TONES) return (letter + TONES[sign]).normalize('NFC')
  if ('aeo'.includes(small) && sign in WITH_CIRCUMFLEX) return (letter + CIRCUMFLEX + WITH_CIRCUMFLEX[sign]).normalize('NFC')
  if (small === 'a' && sign in WITH_BREVE) return (letter + BREVE + WITH_BREVE[sign]).normalize('NFC')
  return null
}
