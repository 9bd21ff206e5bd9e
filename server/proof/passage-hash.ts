import { createHash } from 'node:crypto'

/** SHA-256 (hex) of a passage's text as `passageText` makes it: what a permission to publish it is bound to. */
export function passageHash(passage: string): string {
  return createHash('sha256').update(passage).digest('hex')
}
