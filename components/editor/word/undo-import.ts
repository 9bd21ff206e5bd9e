import type { Editor } from '@tiptap/core'
import { undoDepth } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import type { ArticleForm } from '../article-form'

/** What an import from Word changed, to be brought back as a whole. */
export type Imported = {
  body: { before: Node; after: Node }
  /** How many steps of the text could be undone before it. */
  depth: number
  fields: { before: Partial<ArticleForm>; after: Partial<ArticleForm> }
}

/**
 * Whether the import can still be brought back: whole, or its fields alone where the text was undone by Ctrl+Z. Null once
 * the text was written on, which would go too.
 */
export function wayBack(doc: Node, { body, fields }: Imported): 'all' | 'fields' | null {
  if (doc.eq(body.after)) return 'all'
  return doc.eq(body.before) && Object.keys(fields.after).length > 0 ? 'fields' : null
}

/** Undoes the text of an import, as the keys would. */
export function undoBody(editor: Editor, { depth, body }: Imported): void {
  while (!editor.state.doc.eq(body.before) && undoDepth(editor.state) > depth && editor.commands.undo());
}

/** The fields as they were before the import; what was changed by hand since stays. */
export function fieldsBefore(form: ArticleForm, { fields: { before, after } }: Imported): Partial<ArticleForm> {
  const untouched = Object.keys(after).filter((key) => form[key as keyof ArticleForm] === after[key as keyof ArticleForm])
  return Object.fromEntries(Object.entries(before).filter(([key]) => untouched.includes(key)))
}
