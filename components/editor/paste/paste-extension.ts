import { Extension, type Editor } from '@tiptap/core'
import { Plugin, Selection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { pictureFiles } from '../pictures/insert-pictures'
import type { Conversion, Refusal } from './convert-pasted'

type Options = {
  /** HTML was pasted or dropped and read; it is not in the text yet, but the caret stands where it goes. */
  onPasted(editor: Editor, pasted: Conversion | Refusal): void
}

/**
 * Takes HTML on the clipboard, or dragged in from elsewhere, through the paste pipeline instead of the editor's own
 * reading. Left alone are: what was copied in this editor or is moved within it, pictures and files without text, plain
 * text, and pasting without format (Mod-Shift-v).
 */
export const PasteFromWord = Extension.create<Options>({
  name: 'pasteFromWord',

  addOptions() {
    return { onPasted: () => undefined }
  },

  // The reader of foreign HTML comes over the line once one begins to write, not with the page.
  onFocus() {
    void loadReader().catch(() => undefined)
  },

  addProseMirrorPlugins() {
    let withoutFormat = false
    const take = (event: Event, data: DataTransfer): boolean => {
      const html = data.getData('text/html')
      if (html.trim() === '' || /\sdata-pm-slice=/.test(html) || isPicture(data)) return false
      event.preventDefault()
      void readForeign(this.editor, { html, rtf: data.getData('text/rtf'), text: data.getData('text/plain') }, this.options.onPasted)
      return true
    }
    const readKeys = (event: KeyboardEvent) => {
      withoutFormat = event.type === 'keydown' && event.shiftKey && (event.ctrlKey || event.metaKey) && event.code === 'KeyV'
      return false
    }
    return [
      new Plugin({
        props: {
          // Before the editor reads the HTML itself, which would take a long one's time twice.
          handleDOMEvents: {
            keydown: (_view, event) => readKeys(event),
            keyup: (_view, event) => readKeys(event),
            paste: (view, event) => {
              const data = event.clipboardData
              const plain = withoutFormat
              withoutFormat = false
              if (plain || !data || !view.editable || view.composing) return false
              return take(event, data)
            },
            drop: (view, event) => {
              const data = event.dataTransfer
              if (view.dragging || !data || !view.editable || view.composing) return false
              if (!take(event, data)) return false
              putCaret(view, event)
              return true
            },
          },
        },
      }),
    ]
  },
})

// Where words may stand: dropped upon a picture, they do not take its place.
function putCaret(view: EditorView, event: DragEvent): void {
  view.focus()
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
  if (!at) return
  const $at = view.state.doc.resolve(at.pos)
  const selection = Selection.findFrom($at, 1, true) ?? Selection.findFrom($at, -1, true)
  if (selection) view.dispatch(view.state.tr.setSelection(selection))
}

const loadReader = () => import('./convert-pasted')

type Clipboard = { html: string; rtf: string; text: string }

// What cannot be read as HTML, or says nothing as such, goes in as plain text: nothing that was copied is lost.
async function readForeign(editor: Editor, { html, rtf, text }: Clipboard, onPasted: Options['onPasted']): Promise<void> {
  const reader = await loadReader().catch(() => null)
  if (editor.isDestroyed || !editor.isEditable) return
  const pasted: Conversion | Refusal = reader ? reader.convertPasted(html, rtf) : { ok: false, why: 'no_reader' }
  const says = pasted.ok ? pasted.blocks.length > 0 || hasNews(pasted) : true
  if (!reader || !says) editor.view.pasteText(text)
  if (says) onPasted(editor, pasted)
}

function isPicture(data: DataTransfer): boolean {
  return data.files.length > 0 && pictureFiles(data).length > 0
}

function hasNews({ report }: Conversion): boolean {
  return Object.values(report).some((news) => (Array.isArray(news) ? news.length > 0 : news > 0))
}
