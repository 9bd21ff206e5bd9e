import type { Editor } from '@tiptap/core'
import { FieldRemarks } from '../comments/field-remarks'
import { FieldFindings } from '../proof/field-findings'

/** What the proof-reader and colleagues have to say of the title or the lead. */
export function UnderField({ editor, field, text }: { editor: Editor; field: 'title' | 'lead'; text: string }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 empty:hidden">
      <FieldFindings editor={editor} field={field} />
      <FieldRemarks editor={editor} field={field} text={text} />
    </div>
  )
}
