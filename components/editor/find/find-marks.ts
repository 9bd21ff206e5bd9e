import { Extension, type Editor } from '@tiptap/core'
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Hit } from './article-hits'

/** No more than this many hits around the one that is looked at are marked: more would slow typing down. */
export const MARKED_AT_MOST = 600

const key = new PluginKey<DecorationSet>('find-marks')
const LOOK = 'rounded-sm bg-warn-soft text-ink'
const CURRENT = 'rounded-sm bg-gold text-[#1d1a18] outline-2 outline-[#1d1a18]'

/** Marks in the text where something was found, without being part of it. There are none while nobody looks for anything. */
export const FindMarks = Extension.create({
  name: 'findMarks',

  addProseMirrorPlugins() {
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply(tr, before) {
            const next: DecorationSet | undefined = tr.getMeta(key)
            return next ?? (tr.docChanged ? before.map(tr.mapping, tr.doc) : before)
          },
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ]
  },
})

/** Marks the hits, the one at `current` apart from the others; none: takes the marks away. */
export function markHits({ state, view }: Editor, hits: Hit[], current: number): void {
  const marks = decorationsFor(state, hits, current)
  if (marks === DecorationSet.empty && key.getState(state) === DecorationSet.empty) return
  view.dispatch(state.tr.setMeta(key, marks).setMeta('addToHistory', false))
}

export function decorationsFor({ doc }: EditorState, hits: Hit[], current: number): DecorationSet {
  const first = Math.max(0, current - MARKED_AT_MOST / 2)
  const decorations = hits.slice(first, first + MARKED_AT_MOST).flatMap((hit, i) => {
    const look = first + i === current ? CURRENT : LOOK
    if (hit.place === 'body') return [Decoration.inline(hit.from, hit.to, { class: look })]
    if (hit.place === 'caption' && first + i === current) return [Decoration.node(hit.pos, hit.pos + 1, { class: 'outline-4 outline-gold' })]
    return []
  })
  return decorations.length === 0 ? DecorationSet.empty : DecorationSet.create(doc, decorations)
}
