import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { Fragment, Slice } from '@tiptap/pm/model'
import { Selection, type EditorState, type Transaction } from '@tiptap/pm/state'
import type { Body } from '@/domain/content/body'
import { withTail } from '../article-form'

/** Puts an imported body into the text as one step to undo. False: it does not fit where the caret is. */
export function putBody(editor: Editor, body: Body, place: 'replace' | 'insert'): boolean {
  const tr = place === 'replace' ? replaceAll(editor.state, body) : insertAtCaret(editor.state, body)
  if (!tr) return false
  editor.view.dispatch(closeHistory(tr).scrollIntoView())
  return true
}

/** The change that puts a body in place of everything. */
export function replaceAll(state: EditorState, body: Body): Transaction {
  const content = fragmentOf(state, withTail(body))
  const tr = state.tr.replaceWith(0, state.doc.content.size, content)
  return tr.setSelection(Selection.atStart(tr.doc))
}

/**
 * The change that puts a body where the caret is: what is selected stays, a paragraph is parted, an empty one gives
 * way. Null where such blocks may not stand.
 */
export function insertAtCaret(state: EditorState, body: Body): Transaction | null {
  const at = state.selection.to
  const content = fragmentOf(state, body)
  const tr = state.tr.replaceRange(at, at, new Slice(content, 0, 0))
  return tr.docChanged && holds(tr.doc.textContent, content) ? tr : null
}

function fragmentOf({ schema }: EditorState, body: Body): Fragment {
  return Fragment.from(body.content.map((block) => schema.nodeFromJSON(block)))
}

// Fitting may drop what a place cannot hold; then nothing is done instead.
function holds(text: string, content: Fragment): boolean {
  return text.includes(content.textBetween(0, content.size))
}
