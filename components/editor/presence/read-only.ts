import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

/**
 * While a desk reads only, nothing changes the body: no key (the editor sees to that), and no tool either, wherever its
 * button stands.
 */
export const ReadOnly = Extension.create({
  name: 'readOnly',

  addProseMirrorPlugins() {
    return [new Plugin({ filterTransaction: (tr) => !tr.docChanged || this.editor.isEditable })]
  },
})
