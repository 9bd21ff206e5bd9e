import { canonicalJson } from '../canonical'
import type { Block, Body } from '../nodes'
import { alignBlocks } from './compare-blocks'

/** Who wrote each block of a text last, in the order of its blocks; a note is whatever tells who and when. */
export type Attribution<Note> = {
  blocks: readonly Block[]
  notes: readonly Note[]
  /** Who last wrote a block in each form that it ever had: one that comes back keeps its author. */
  known: ReadonlyMap<string, Note>
}

/** Begins with the oldest text there is: all of it is whose it is. */
export function startAttribution<Note>(body: Body, note: Note): Attribution<Note> {
  return { blocks: body.content, notes: body.content.map(() => note), known: new Map(body.content.map((block) => [canonicalJson(block), note])) }
}

/**
 * Goes on to the next text: blocks that stayed, only moved, or came back as they once were keep their author; edited and
 * new ones are from now on of who wrote this text.
 */
export function attributeNext<Note>(last: Attribution<Note>, body: Body, note: Note): Attribution<Note> {
  const notes: Note[] = []
  const known = new Map(last.known)
  let place = 0
  for (const step of alignBlocks(last.blocks, body.content)) {
    const stayed = step.kind === 'same' ? last.notes[place] : undefined
    if (step.kind !== 'added') place++
    if (step.kind === 'removed') continue
    const key = canonicalJson('item' in step ? step.item : step.after)
    const author = stayed ?? known.get(key) ?? note
    known.set(key, author)
    notes.push(author)
  }
  return { blocks: body.content, notes, known }
}
