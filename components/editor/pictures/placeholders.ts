import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

type Change = { add: { id: string; pos: number; sign: HTMLElement } } | { remove: string }

const key = new PluginKey<DecorationSet>('picture-placeholders')

/** Signs of pictures on their way: they stand in the text without being part of it, so a failure leaves nothing. */
export const PicturePlaceholders = Extension.create({
  name: 'picturePlaceholders',

  addProseMirrorPlugins() {
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply(tr, before) {
            const set = before.map(tr.mapping, tr.doc)
            const change: Change | undefined = tr.getMeta(key)
            if (!change) return set
            if ('remove' in change) return set.remove(find(set, change.remove))
            const { id, pos, sign } = change.add
            // After what comes in before it (side 1): pictures that wait at one place keep their order.
            return set.add(tr.doc, [Decoration.widget(pos, sign, { id, side: 1, ignoreSelection: true })])
          },
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ]
  },
})

export function addPlaceholder(state: EditorState, id: string, pos: number, sign: HTMLElement) {
  return state.tr.setMeta(key, { add: { id, pos, sign } } satisfies Change).setMeta('addToHistory', false)
}

export function removePlaceholder(state: EditorState, id: string) {
  return state.tr.setMeta(key, { remove: id } satisfies Change)
}

/** Where a placeholder stands by now; null when the text around it is gone. */
export function placeholderPos(state: EditorState, id: string): number | null {
  return find(key.getState(state), id)[0]?.from ?? null
}

function find(set: DecorationSet | undefined, id: string): Decoration[] {
  return set?.find(undefined, undefined, (spec) => spec.id === id) ?? []
}
