import { canonicalJson } from '../canonical'
import type { Block, Figure, TextBlock } from '../nodes'
import { isBlankText } from '../text'
import { compareInline, compareText } from './compare-inline'
import { compareListItems, compareRows } from './compare-parts'
import type { BlockChange, BlockPart, FormChange, TextKind } from './comparison'
import { pairUp, type Step, type Traits } from './pair-up'
import { textOf, traces } from './words'

// Two texts are one in two forms when at least this much of their words and pairs of words is the same.
const LEAST_SHARED = 0.3

/** Lays two runs of blocks side by side. `prefix` begins the ids of what differs. */
export function compareBlocks(before: Block[], after: Block[], prefix: string): BlockPart[] {
  const parts: BlockPart[] = []
  let differences = 0
  for (const step of alignBlocks(before, after)) {
    const last = parts.at(-1)
    if (step.kind === 'same') {
      if (last?.kind === 'same') last.blocks.push(step.after)
      else parts.push({ kind: 'same', blocks: [step.after] })
    } else if (step.kind === 'changed') {
      const id = `${prefix}${differences++}`
      parts.push({ kind: 'changed', id, before: step.before, after: step.after, change: changeOf(step.before, step.after, `${id}.`) })
    } else if (step.moved !== null) {
      parts.push({ kind: 'moved', id: `${prefix}m${step.moved}`, block: step.item, here: step.kind === 'added' })
    } else {
      const place = last?.kind === 'replaced' ? last : { kind: 'replaced' as const, id: `${prefix}${differences++}`, removed: [], added: [] }
      if (place !== last) parts.push(place)
      place[step.kind].push(step.item)
    }
  }
  return parts
}

/** Which block of a text became which of another; in order. */
export function alignBlocks(before: readonly Block[], after: readonly Block[]): Step<Block>[] {
  return pairUp<Block>(before, after, blockTraits)
}

const blockTraits: Traits<Block> = {
  key: canonicalJson,
  tokens: (block) => [`#${familyOf(block)}`, ...(block.type === 'figure' ? [block.attrs.pictureId] : []), ...traces(textOf([block]))],
  likeness(before, after, shared) {
    if (familyOf(before) !== familyOf(after)) return 0
    // A picture or a table in the place of another is another form of it: their words may all be new.
    if (before.type === 'figure' && after.type === 'figure') return before.attrs.pictureId === after.attrs.pictureId ? 2 : 0.1 + shared
    if (before.type === 'table') return 0.1 + shared
    return shared >= LEAST_SHARED ? shared : 0
  },
  movable: (block) => block.type === 'figure' || !isBlankText(textOf([block])),
}

function familyOf(block: Block): string {
  if (block.type === 'paragraph' || block.type === 'heading') return 'text'
  return block.type === 'bulletList' || block.type === 'orderedList' ? 'list' : block.type
}

function changeOf(before: Block, after: Block, prefix: string): BlockChange {
  const blocks = (from: Block[], to: Block[], at: string) => compareBlocks(from, to, `${prefix}${at}`)
  if (before.type === 'figure' && after.type === 'figure') return figureChange(before, after)
  if (before.type === 'table' && after.type === 'table') {
    return { type: 'table', before, after, rows: compareRows(before.content, after.content, blocks) }
  }
  if (before.type === 'blockquote' && after.type === 'blockquote') {
    return { type: 'quote', blocks: blocks(before.content, after.content, '') }
  }
  if (isList(before) && isList(after)) {
    return { type: 'list', before, after, items: compareListItems(before.content, after.content, blocks), form: listForm(before, after) }
  }
  if (isText(before) && isText(after)) {
    return { type: 'text', before, after, pieces: compareInline(before.content ?? [], after.content ?? []), form: textForm(before, after) }
  }
  throw new TypeError(`no two forms of one block: ${before.type}, ${after.type}`)
}

const isList = (block: Block) => block.type === 'bulletList' || block.type === 'orderedList'
const isText = (block: Block) => block.type === 'paragraph' || block.type === 'heading'

function figureChange(before: Figure, after: Figure): BlockChange {
  const [from, to] = [before.attrs, after.attrs]
  return {
    type: 'figure',
    before,
    after,
    otherPicture: from.pictureId !== to.pictureId,
    caption: from.caption === to.caption ? null : compareText(from.caption, to.caption),
    alt: from.alt === to.alt ? null : compareText(from.alt, to.alt),
    decorative: from.decorative === to.decorative ? null : { from: from.decorative, to: to.decorative },
  }
}

function textForm(before: TextBlock, after: TextBlock): FormChange[] {
  const changes: FormChange[] = []
  const [from, to] = [kindOf(before), kindOf(after)]
  if (from !== to) changes.push({ what: 'kind', from, to })
  if (before.attrs.textAlign !== after.attrs.textAlign) {
    changes.push({ what: 'align', from: before.attrs.textAlign, to: after.attrs.textAlign })
  }
  return changes
}

function kindOf(block: TextBlock): TextKind {
  return block.type === 'paragraph' ? 'paragraph' : `heading${block.attrs.level}`
}

type List = Extract<Block, { type: 'bulletList' | 'orderedList' }>

function listForm(before: List, after: List): FormChange[] {
  if (before.type !== after.type) return [{ what: 'list', from: before.type, to: after.type }]
  const [from, to] = [startOf(before), startOf(after)]
  return from === to ? [] : [{ what: 'start', from, to }]
}

function startOf(list: List): number {
  return list.type === 'orderedList' ? list.attrs.start : 1
}
