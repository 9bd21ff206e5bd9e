import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { quoteIn } from './doc-passage'
import { mapMark, type Change, type PassageMark } from './map-mark'

type Marks = { marks: readonly PassageMark[]; active: string | null; decorations: DecorationSet }
type Told = Partial<Pick<Marks, 'marks' | 'active'>>

const key = new PluginKey<Marks>('comment-marks')
const none: Marks = { marks: [], active: null, decorations: DecorationSet.empty }

const MARK = 'bg-warn-soft underline decoration-warn decoration-2 underline-offset-4'
const ACTIVE = `${MARK} outline-2 outline-warn`

/**
 * Marks the passages of remarks in the text that is being written. The marks are no part of the document: they are drawn
 * over it and follow every change of it.
 */
export const CommentMarks = Extension.create({
  name: 'commentMarks',

  addProseMirrorPlugins() {
    return [
      new Plugin<Marks>({
        key,
        state: { init: () => none, apply },
        props: { decorations: (state) => key.getState(state)?.decorations },
      }),
    ]
  },
})

/** The marks as they stand in this state. */
export function marksOf(state: EditorState): readonly PassageMark[] {
  return key.getState(state)?.marks ?? none.marks
}

/** A transaction that sets marks or says which thread is being looked at; the document stays as it is. */
export function telling(state: EditorState, told: Told): Transaction {
  return state.tr.setMeta(key, told).setMeta('addToHistory', false)
}

function apply(tr: Transaction, before: Marks): Marks {
  const told = tr.getMeta(key) as Told | undefined
  if (!told && (!tr.docChanged || before.marks.length === 0)) return before
  const marks = told?.marks ?? (tr.docChanged ? moved(before.marks, tr) : before.marks)
  const active = told?.active === undefined ? before.active : told.active
  return { marks, active, decorations: drawn(tr.doc, marks, active) }
}

function moved(marks: readonly PassageMark[], tr: Transaction): PassageMark[] {
  const changes = changesOf(tr)
  const added = addedBy(tr)
  return marks.map((mark) => {
    const now = changes.reduce(mapMark, mark)
    return added.length > 0 && tr.doc.textBetween(now.from, now.to, '\n', '\n') !== now.quote ? broughtBack(now, tr.doc, added) : now
  })
}

function changesOf(tr: Transaction): Change[] {
  return tr.mapping.maps.flatMap((map) => {
    const changes: Change[] = []
    map.forEach((from, to, newFrom, newTo) => changes.push({ from, to, length: newTo - newFrom }))
    // From the end on, so that one range of a step does not shift those before it.
    return changes.reverse()
  })
}

// What came in, as ranges of the document after the transaction.
function addedBy(tr: Transaction): { from: number; to: number }[] {
  return tr.mapping.maps.flatMap((map, step) => {
    const rest = tr.mapping.slice(step + 1)
    const added: { from: number; to: number }[] = []
    map.forEach((_from, _to, newFrom, newTo) => {
      if (newTo > newFrom) added.push({ from: rest.map(newFrom, -1), to: rest.map(newTo, 1) })
    })
    return added
  })
}

// Undo, a paragraph dragged to another place: the words are there again.
function broughtBack(mark: PassageMark, doc: Node, added: { from: number; to: number }[]): PassageMark {
  for (const { from, to } of added) {
    const found = quoteIn(doc, from, to, mark.quote)
    if (found) return { ...mark, ...found, open: false }
  }
  return mark
}

function drawn(doc: Node, marks: readonly PassageMark[], active: string | null): DecorationSet {
  const shown = marks.filter(({ from, to, hidden }) => from < to && !hidden)
  if (shown.length === 0) return DecorationSet.empty
  return DecorationSet.create(
    doc,
    shown.map(({ id, from, to }) => Decoration.inline(from, to, { class: id === active ? ACTIVE : MARK })),
  )
}

/** The mark whose passage holds a position. */
export function markAt(state: EditorState, position: number): PassageMark | null {
  return marksOf(state).find(({ from, to, hidden }) => !hidden && from <= position && position < to) ?? null
}

/** Whether a mark's passage is still in the text. */
export function isThere({ from, to }: PassageMark, doc: Node): boolean {
  return from < to && doc.textBetween(from, to, '\n', '\n').trim() !== ''
}
