import { COMMON_PIECES } from './common-passwords'

/** In characters, as a person counts them. */
export const PASSWORD_LENGTH = { min: 12, max: 128 } as const

/** What an attacker who knows the person and the site would try first. */
export type PasswordContext = { email: string; name: string; penName?: string; office?: string; siteName?: string }

/** Why a password is refused; also the codes of the sentences in words/auth.ts. */
export type PasswordFault = 'password.too_short' | 'password.too_long' | 'password.common' | 'password.personal'

// What has to be left of a password when all that is easily guessed has been taken out of it.
const LEAST_OWN = 4

/**
 * Whether a password may be chosen (S6): 12 to 128 characters, not common, not made of what names the person or the
 * site; no rule about its composition. Null when it may.
 */
export function passwordFault(password: string, context: PasswordContext): PasswordFault | null {
  const length = [...password.normalize('NFC')].length
  if (length < PASSWORD_LENGTH.min) return 'password.too_short'
  if (length > PASSWORD_LENGTH.max) return 'password.too_long'
  const readings = [fold(password), fold(unmask(password))]
  if (readings.some((text) => isRepetition(text) || ownPart(text, COMMON_PIECES) < LEAST_OWN)) return 'password.common'
  const pieces = [...contextPieces(context), ...COMMON_PIECES]
  if (readings.some((text) => ownPart(text, pieces) < LEAST_OWN)) return 'password.personal'
  return null
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

const MASKS: Record<string, string> = { '@': 'a', 4: 'a', 3: 'e', 1: 'i', '!': 'i', 0: 'o', $: 's', 5: 's', 7: 't' }

// "p@ssw0rd" is read as "password" too; digits side by side are a number and stay one.
function unmask(text: string): string {
  return text.replace(/[@!$]|(?<!\d)[013457](?!\d)/g, (sign) => MASKS[sign] ?? sign)
}

/** How many characters are left without the pieces, without years and without runs (aaa, 123, 987). */
function ownPart(text: string, pieces: readonly string[]): number {
  const longestFirst = [...new Set(pieces)].sort((a, b) => b.length - a.length)
  // A mark in place of a piece, so that what stood on its two sides does not come together as another one.
  const rest = longestFirst.reduce((left, piece) => left.replaceAll(piece, '·'), text)
  return withoutRuns(rest.replace(/(?:19|20)\d\d/g, '·')).replaceAll('·', '').length
}

function withoutRuns(text: string): string {
  let kept = ''
  for (let start = 0; start < text.length; ) {
    const end = runEnd(text, start)
    kept += end - start >= 3 ? '·' : text.slice(start, end)
    start = end
  }
  return kept
}

// Where the run ends that begins at `start`: each character as far from the one before (0, 1 or -1) as the second is.
function runEnd(text: string, start: number): number {
  const step = text.charCodeAt(start + 1) - text.charCodeAt(start)
  if (!(Math.abs(step) <= 1)) return start + 1
  let end = start + 2
  while (end < text.length && text.charCodeAt(end) - text.charCodeAt(end - 1) === step) end++
  return end - start >= 3 ? end : start + 1
}

// "xemaxemaxema": the same few characters over and over.
function isRepetition(text: string): boolean {
  return [1, 2, 3, 4, 5].some((size) => {
    const block = text.slice(0, size)
    return text.length >= size * 3 && block.repeat(Math.ceil(text.length / size)).slice(0, text.length) === text
  })
}

/** Names and addresses, whole and in neighbouring words run together: "vanan", "nguyenvanan", "tinhuy". */
function contextPieces({ email, name, penName = '', office = '', siteName = '' }: PasswordContext): string[] {
  const [local = '', host = ''] = email.split('@')
  const texts = [name, penName, office, siteName, local.replace(/[._+-]+/g, ' '), host.replace(/[.-]+/g, ' ')]
  return texts.flatMap(neighbours).filter((piece) => piece.length >= 4)
}

function neighbours(text: string): string[] {
  const words = text.split(/\s+/).map(fold).filter(Boolean)
  return words.flatMap((_, i) => [1, 2, 3, 4, words.length].map((n) => words.slice(i, i + n).join('')))
}
