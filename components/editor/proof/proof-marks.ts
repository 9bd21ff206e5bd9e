import { Extension, type Editor } from '@tiptap/core'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Range } from './positions'
import { createProofStore, type ProofStore } from './store'

/** A finding's mark: in a text its range, of a picture the whole block. */
export type Mark = Range & { id: string; required: boolean; block: boolean }

type Change = { marks: Mark[]; chosen: string | null } | { chosen: string | null } | { drop: string[] }
type Marks = { set: DecorationSet; chosen: string | null }

const key = new PluginKey<Marks>('proof-marks')

declare module '@tiptap/core' {
  interface Storage {
    proofMarks: { store: ProofStore }
  }
}

/** Marks what the proof-reader found at the very place. A keystroke only moves them; nothing is read here. */
export const ProofMarks = Extension.create<Record<string, never>, { store: ProofStore }>({
  name: 'proofMarks',

  addStorage() {
    return { store: createProofStore() }
  },

  addProseMirrorPlugins() {
    const { store } = this.storage
    return [
      new Plugin<Marks>({
        key,
        state: {
          init: () => ({ set: DecorationSet.empty, chosen: null }),
          apply: (tr, before) => changed(tr, before),
        },
        props: {
          decorations: (state) => key.getState(state)?.set,
          handleClick(_view, _pos, event) {
            const id = event.target instanceof Element ? event.target.closest('[data-finding]')?.getAttribute('data-finding') : null
            if (id) store.press(id)
            return false
          },
        },
      }),
    ]
  },
})

/** The proof-reader's store of an editor. */
export function proofOf(editor: Editor): ProofStore {
  return editor.storage.proofMarks.store
}

/** Puts other marks, or another chosen one, or takes some away; no change of the text, and nothing to be undone. */
export function setMarks(tr: Transaction, change: Change): Transaction {
  return tr.setMeta(key, change).setMeta('addToHistory', false)
}

/** Whether exactly these marks stand in the text, where they should. */
export function marksStand(state: EditorState, marks: Mark[]): boolean {
  const there = key.getState(state)?.set.find() ?? []
  const drawn = new Map(there.map(({ from, to, spec }) => [spec.id as string, `${from + spec.start}-${to + spec.end}`]))
  return there.length === marks.length && marks.every(({ id, from, to }) => drawn.get(id) === `${from}-${to}`)
}

/** Takes marks away together with the change of the text that mends what they mark. */
export function dropMarks(tr: Transaction, ids: string[]): Transaction {
  return tr.setMeta(key, { drop: ids } satisfies Change)
}

/** Where a mark stands by now; null when its words are gone. */
export function markRange(state: EditorState, id: string): Range | null {
  const found = key.getState(state)?.set.find(undefined, undefined, (spec) => spec.id === id)[0]
  const spec = found?.spec as Drawn | undefined
  return found && spec ? { from: found.from + spec.start, to: found.to + spec.end } : null
}

// Scalars only: that is how the view sees that a mark is the same as before and leaves its words alone. `start` and `end`
// are how far within the drawn range the finding itself lies.
type Drawn = Omit<Mark, 'from' | 'to'> & { start: number; end: number }

function changed(tr: Transaction, before: Marks): Marks {
  const change: Change | undefined = tr.getMeta(key)
  const set = tr.docChanged ? before.set.map(tr.mapping, tr.doc) : before.set
  if (!change) return set === before.set ? before : { ...before, set }
  if ('drop' in change) return { ...before, set: set.remove(set.find(undefined, undefined, (spec) => change.drop.includes(spec.id))) }
  if ('marks' in change) {
    return { set: DecorationSet.create(tr.doc, change.marks.map((mark) => draw(tr, mark, change.chosen))), chosen: change.chosen }
  }
  return { set: rechosen(tr, set, [before.chosen, change.chosen], change.chosen), chosen: change.chosen }
}

function rechosen(tr: Transaction, set: DecorationSet, touched: Array<string | null>, chosen: string | null): DecorationSet {
  const old = set.find(undefined, undefined, (spec) => touched.includes(spec.id))
  const redrawn = old.map(({ from, to, spec }) => decoration(from, to, spec as Drawn, chosen))
  return set.remove(old).add(tr.doc, redrawn)
}

// What lies between two letters would not be seen: its mark reaches over both.
function draw(tr: Transaction, { from, to, ...mark }: Mark, chosen: string | null): Decoration {
  if (mark.block || to > from) return decoration(from, to, { ...mark, start: 0, end: 0 }, chosen)
  const around = tr.doc.resolve(from)
  const [first, last] = [Math.max(around.start(), from - 1), Math.min(around.end(), to + 1)]
  return decoration(first, last, { ...mark, start: from - first, end: to - last }, chosen)
}

function decoration(from: number, to: number, spec: Drawn, chosen: string | null): Decoration {
  if (spec.block) return Decoration.node(from, to, {}, spec)
  return Decoration.inline(from, to, { 'data-finding': spec.id, class: markClass(spec.required, spec.id === chosen) }, spec)
}

/** How a mark looks: colour and line differ for what must be mended and what is only advised. */
export function markClass(required: boolean, chosen: boolean): string {
  const line = required
    ? 'decoration-bad decoration-double decoration-2'
    : 'decoration-warn decoration-wavy decoration-1'
  return `cursor-pointer underline underline-offset-4 [text-decoration-skip-ink:none] ${line} ${chosen ? 'rounded-sm bg-warn-soft text-ink' : ''}`
}
