import type { Editor } from '@tiptap/core'
import type { Body } from '@/domain/content/body'

/** The body as it stands in the editor; its schema is the rulebook's own. */
export function bodyNow(editor: Editor): Body {
  return editor.getJSON() as Body
}
