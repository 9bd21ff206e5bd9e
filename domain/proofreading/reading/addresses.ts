import type { Passage } from '../passage'
import { covers } from './spans'

// Every branch begins where no letter of an address stands before, so that a long run is read once.
const ADDRESS = new RegExp(
  [
    String.raw`https?:\/\/[^\s<>"“”]+`,
    String.raw`(?<![\w.])www\.[^\s<>"“”]+`,
    String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}`,
    String.raw`(?<![\p{L}\p{N}.-])(?:[a-z0-9-]{1,63}\.){1,8}(?:vn|com|net|org|info|edu|gov)(?![\p{L}\p{N}])(?:\/[^\s<>"“”]*)?`,
  ].join('|'),
  'giu',
)

/** Whether a place of the passage lies in a web or e-mail address, which no rule of writing may touch. */
export function inAddress({ text, links = [] }: Pick<Passage, 'text' | 'links'>): (at: number) => boolean {
  const spans = [...text.matchAll(ADDRESS)].map(({ index, 0: found }) => ({ from: index, to: index + found.length }))
  // The words of a link may be an address or a file's name that looks like none.
  const named = links.filter(({ from, to }) => /^[\x21-\x7e]+$/.test(text.slice(from, to)))
  return (at) => covers(spans, at) || covers(named, at)
}
