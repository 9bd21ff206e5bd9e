import type { Anchor } from './verify-chain'

/** An anchor as people copy it from a letter, `1234:9f2c…` (number and SHA-256); null for anything else. */
export function readAnchor(text: string): Anchor | null {
  const [, seq, hash] = /^(\d{1,18}):([0-9a-f]{64})$/i.exec(text.trim()) ?? []
  return seq && hash ? { seq: BigInt(seq), hash: hash.toLowerCase() } : null
}

/** The reverse of `readAnchor`. */
export function writeAnchor({ seq, hash }: Anchor): string {
  return `${seq}:${hash}`
}
