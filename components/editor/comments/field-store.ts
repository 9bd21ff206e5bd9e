import type { Editor } from '@tiptap/core'
import type { CommentThread } from '@/domain/comments/thread-schemas'
import { resolveAnchor } from '@/domain/comments/resolve-anchor'

/** A place that is a field of its own, where words cannot be marked. */
export type RemarkField = 'title' | 'lead' | 'caption' | 'alt'

type Remarks = { threads: readonly CommentThread[]; press(id: string): void }

/** The remarks of an open desk, for the fields in and above its text. */
export type FieldStore = { get(): Remarks; set(next: Remarks): void; subscribe(listener: () => void): () => void }

const stores = new WeakMap<Editor, FieldStore>()

/** The one store of an editor. */
export function fieldStoreOf(editor: Editor): FieldStore {
  const known = stores.get(editor)
  if (known) return known
  const made = newStore()
  stores.set(editor, made)
  return made
}

function newStore(): FieldStore {
  let now: Remarks = { threads: [], press: () => undefined }
  const listeners = new Set<() => void>()
  return {
    get: () => now,
    set(next) {
      now = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/**
 * The open threads whose words stand in a field, by its text as it is now. A picture is known by the words under it, not by
 * its place: that moves with every block above it.
 */
export function threadsInField(threads: readonly CommentThread[], field: RemarkField, text: string): CommentThread[] {
  return threads.filter(({ anchor, resolved }) => {
    if (!anchor || resolved || anchor.place.field === 'body') return false
    const named = anchor.place.field === 'figure' ? anchor.place.part : anchor.place.field
    return named === field && resolveAnchor([{ place: anchor.place, text }], anchor) !== null
  })
}
