// Lower case and digits without what is mistaken for something else when read aloud or copied by hand: 0 o, 1 l i.
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz'
const GROUPS = 4
const GROUP = 4
// A byte beyond the last whole run of the alphabet would favour its first letters.
const FAIR = Math.floor(256 / ALPHABET.length) * ALPHABET.length

/** Random bytes to hand to `oneTimePassword`: far more than it needs, since it passes some over. */
export const ONE_TIME_BYTES = 64

/**
 * A password to be read out once and changed at first sign-in: `k7mq-x2fb-9tna-hw4e`, 79 bits. Pure: the caller brings
 * the random bytes. Throws RangeError when they do not suffice.
 */
export function oneTimePassword(random: Uint8Array): string {
  const letters = [...random].filter((byte) => byte < FAIR).map((byte) => ALPHABET.charAt(byte % ALPHABET.length))
  if (letters.length < GROUPS * GROUP) throw new RangeError('too few random bytes')
  return Array.from({ length: GROUPS }, (_, i) => letters.slice(i * GROUP, (i + 1) * GROUP).join('')).join('-')
}
