import { Extension, type Editor } from '@tiptap/core'
import { NodeSelection, Plugin, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { pictureFiles } from './pictures/insert-pictures'

type Options = {
  onLink(): void
  /** Pictures were pasted or dropped; `at` is where in the text. */
  onFiles(editor: Editor, files: File[], at?: number): void
}

/** What the page around the text answers to: the link dialog's keys, pictures pasted and dropped. */
export const WritingKeys = Extension.create<Options>({
  name: 'writingKeys',

  addOptions() {
    return { onLink: () => undefined, onFiles: () => undefined }
  },

  addKeyboardShortcuts() {
    return {
      'Mod-k': () => {
        this.options.onLink()
        return true
      },
    }
  },

  addProseMirrorPlugins() {
    const take = (files: File[], at?: number) => {
      if (files.length > 0) this.options.onFiles(this.editor, files, at)
      return files.length > 0
    }
    return [
      new Plugin({
        props: {
          handleTextInput(view, _from, _to, text) {
            const tr = writeBehindFigure(view.state, text)
            if (tr) view.dispatch(tr.scrollIntoView())
            return tr !== null
          },
          handlePaste: (_view, event) => take(pictureFiles(event.clipboardData)),
          handleDrop: (view, event) =>
            take(pictureFiles(event.dataTransfer), view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos),
        },
      }),
    ]
  },
})

/** Typing on a chosen picture goes on behind it: it must not put a letter in the picture's place. */
export function writeBehindFigure(state: EditorState, text: string): Transaction | null {
  const { selection, schema, tr } = state
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'figure') return null
  const after = selection.to
  if (!state.doc.resolve(after).nodeAfter?.isTextblock) tr.insert(after, schema.node('paragraph'))
  return tr.setSelection(TextSelection.create(tr.doc, after + 1)).insertText(text)
}
