import type { AnyExtension, Extensions } from '@tiptap/core'
import { Blockquote } from '@tiptap/extension-blockquote'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Heading } from '@tiptap/extension-heading'
import { Italic } from '@tiptap/extension-italic'
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { Text } from '@tiptap/extension-text'
import { TextAlign } from '@tiptap/extension-text-align'
import { Underline } from '@tiptap/extension-underline'
import { Dropcursor, Gapcursor, TrailingNode, UndoRedo } from '@tiptap/extensions'
import { nodeAttributes } from '@/domain/content/attributes'
import { ruled, underContentRules } from './content-rules'
import { Figure } from './figure-node'
import { LinkMark } from './link-mark'

/**
 * The extensions that make up the editor's schema; a test proves that it accepts exactly what `domain/content` accepts.
 * The editor passes its figure with a node view (`Figure.extend(…)`); without one the schema is the same.
 */
export function editorExtensions(figure: AnyExtension = Figure): Extensions {
  return [
    ...[Document, Paragraph, Text, HardBreak, Heading.configure({ levels: [2, 3] })].map(underContentRules),
    ...[LinkMark, Bold, Italic, Underline].map(underContentRules),
    ...[BulletList, OrderedList, ListItem, ListKeymap, Blockquote].map(underContentRules),
    ...[Table, TableRow, TableHeader, TableCell, figure].map(underContentRules),
    OfficeTextAlign.configure({ types: ['heading', 'paragraph'] }),
    UndoRedo,
    Dropcursor,
    Gapcursor,
    TrailingNode,
  ]
}

const OfficeTextAlign = TextAlign.extend({
  addGlobalAttributes() {
    return (this.parent?.() ?? []).map((group) => ({
      ...group,
      attributes: ruled(group.attributes, nodeAttributes.paragraph),
    }))
  },
})
