import { isAnchor } from '@/domain/comments/anchor'
import type { Anchor } from '@/domain/comments/anchor-schemas'

/** What was written and not sent yet, in this tab, across reloads. `slot`: `moi`, or the thread or remark it belongs to. */
export type Unsent = { text: string; anchor: Anchor | null }

const keyOf = (articleId: string, slot: string) => `binh-luan:${articleId}:${slot}`

/** What this tab still holds; null: nothing, or the browser keeps nothing. */
export function readUnsent(articleId: string, slot: string): Unsent | null {
  try {
    const held: unknown = JSON.parse(sessionStorage.getItem(keyOf(articleId, slot)) ?? 'null')
    if (typeof held !== 'object' || held === null || !('text' in held) || typeof held.text !== 'string') return null
    return { text: held.text, anchor: 'anchor' in held && isAnchor(held.anchor) ? held.anchor : null }
  } catch {
    return null
  }
}

/** Holds what is being written; an empty text is let go. */
export function holdUnsent(articleId: string, slot: string, unsent: Unsent | null): void {
  try {
    if (unsent && unsent.text !== '') sessionStorage.setItem(keyOf(articleId, slot), JSON.stringify(unsent))
    else sessionStorage.removeItem(keyOf(articleId, slot))
  } catch {
    // A browser that keeps nothing for pages: the text is still on the screen.
  }
}
