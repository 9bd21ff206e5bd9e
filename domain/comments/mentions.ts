import type { Mentionable } from './thread-schemas'

/** A piece of a remark: plain words, a mention of a person, or an address (shown, never followed by itself). */
export type Piece = { kind: 'text' | 'mention'; text: string }

/** Those of the people whom the text names as `@Họ Tên`; a longer name wins over one that it begins with. */
export function mentionedIn(text: string, people: readonly Mentionable[]): Mentionable[] {
  const found = new Set<Mentionable>()
  pieces(text, people, (person) => found.add(person))
  return people.filter((person) => found.has(person))
}

/** The text in pieces, the mentions of these people apart. */
export function mentionPieces(text: string, people: readonly Mentionable[]): Piece[] {
  return pieces(text, people, () => undefined)
}

function pieces(text: string, people: readonly Mentionable[], seen: (person: Mentionable) => void): Piece[] {
  const longestFirst = [...people].filter(({ name }) => name !== '').sort((a, b) => b.name.length - a.name.length)
  const result: Piece[] = []
  let plain = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const person = longestFirst.find(({ name }) => text.startsWith(name, at + 1) && endsThere(text, at + 1 + name.length))
    if (!person) continue
    if (at > plain) result.push({ kind: 'text', text: text.slice(plain, at) })
    plain = at + 1 + person.name.length
    result.push({ kind: 'mention', text: text.slice(at, plain) })
    for (const namesake of longestFirst) if (namesake.name === person.name) seen(namesake)
    at = plain - 1
  }
  if (plain < text.length) result.push({ kind: 'text', text: text.slice(plain) })
  return result
}

function endsThere(text: string, at: number): boolean {
  return !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(at, at + 2))
}

/** The name that is being typed after an `@` just before the caret, with where the `@` stands; null: none. */
export function mentionBeingTyped(text: string, caret: number): { at: number; typed: string } | null {
  const at = text.lastIndexOf('@', caret - 1)
  if (at < 0 || /[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return null
  const typed = text.slice(at + 1, caret)
  return typed.length <= 40 && !typed.includes('\n') && !/^\s|\s{2}/.test(typed) ? { at, typed } : null
}
