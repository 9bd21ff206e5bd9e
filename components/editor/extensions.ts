import type { AnyExtension, Extensions } from '@tiptap/core'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { TextAlign } from '@tiptap/extension-text-align'
import StarterKit from '@tiptap/starter-kit'
import { nodeAttributes } from '@/domain/content/attributes'
import { safeHref } from '@/domain/content/links'
import { ruled, underContentRules } from './content-rules'
import { Figure } from './figure-node'

/**
 * The extensions that make up the editor's schema; a test proves that it accepts exactly what `domain/content` accepts.
 * The editor passes its figure with a node view (`Figure.extend(…)`); without one the schema is the same.
 */
export function editorExtensions(figure: AnyExtension = Figure): Extensions {
  return [
    OfficeKit.configure({
      heading: { levels: [2, 3] },
      code: false,
      codeBlock: false,
      horizontalRule: false,
      strike: false,
      link: {
        // Links come from the dialog or from pasting an address: typing must not change what was typed.
        autolink: false,
        openOnClick: false,
        defaultProtocol: 'https',
        HTMLAttributes: { target: null, rel: null },
        isAllowedUri: (address) => safeHref(address) !== null,
      },
    }),
    ...[Table, TableRow, TableHeader, TableCell, figure].map(underContentRules),
    OfficeTextAlign.configure({ types: ['heading', 'paragraph'] }),
  ]
}

const OfficeKit = StarterKit.extend({
  addExtensions() {
    return (this.parent?.() ?? []).map(underContentRules)
  },
})

const OfficeTextAlign = TextAlign.extend({
  addGlobalAttributes() {
    return (this.parent?.() ?? []).map((group) => ({
      ...group,
      attributes: ruled(group.attributes, nodeAttributes.paragraph),
    }))
  },
})
