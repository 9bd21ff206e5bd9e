const LONGEST = 100

// No vowel, so that no word arises; neither 0 and 1 nor l, which are mistaken for o and i when read aloud or copied.
const DIGITS = '23456789'
const LETTERS = `${DIGITS}bcdfghjkmnpqrstvwxz`
const SHORTEST_TAIL = 3

// "x", a digit, at least three of the alphabet: no syllable, abbreviation (xhcn) or document number has that form, so a
// short id is never taken for the last word of a title.
const SHORT_ID = new RegExp(`^x[${DIGITS}][${LETTERS}]{${SHORTEST_TAIL},12}$`)

/**
 * The address form of a title: NFD without U+0300–036F, đ→d, lower case, every other run of characters one hyphen.
 * Never empty ("bai-viet" when nothing is left) and at most 100 characters, cut at a hyphen where there is one.
 */
export function slugify(title: string): string {
  const words = title
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return shorten(words) || 'bai-viet'
}

function shorten(words: string): string {
  if (words.length <= LONGEST) return words
  // One character more than fits: a hyphen there means that the last word is whole.
  const cut = words.slice(0, LONGEST + 1).lastIndexOf('-')
  return words.slice(0, cut > 0 ? cut : LONGEST)
}

/** The last part of an article's address, `title-in-words-x2abc`: only the short id resolves it, the rest may change. */
export function articleSlug(title: string, shortId: string): string {
  return `${slugify(title)}-${shortId}`
}

/** The short id at the end of an article's address, or null when the last piece does not look like one. */
export function shortIdOf(slug: string): string | null {
  const last = slug.slice(slug.lastIndexOf('-') + 1)
  return SHORT_ID.test(last) ? last : null
}

/**
 * The short id of the n-th article of the database's sequence: always the same for a number, different for different
 * ones, safe in an address. Five characters up to 157,463. Throws RangeError unless `n` is a safe integer ≥ 0.
 */
export function shortIdFromNumber(n: number): string {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`not a sequence number: ${n}`)
  const digit = DIGITS[n % DIGITS.length]
  return `x${digit}${tail(Math.floor(n / DIGITS.length))}`
}

function tail(n: number): string {
  let letters = ''
  for (let rest = n; rest > 0; rest = Math.floor(rest / LETTERS.length)) {
    letters = LETTERS[rest % LETTERS.length] + letters
  }
  return letters.padStart(SHORTEST_TAIL, LETTERS[0])
}
