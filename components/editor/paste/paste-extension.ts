import { Extension, type Editor } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { pictureFiles } from '../pictures/insert-pictures'
import { convertPasted, type Conversion, type Refusal } from './convert-pasted'

type Options = {
  /** HTML was pasted and read; it is not in the text yet. */
  onPasted(editor: Editor, pasted: Conversion | Refusal): void
}

/**
 * Takes HTML on the clipboard through the paste pipeline instead of the editor's own reading. Left alone are: what was
 * copied in this editor, pictures and files without text, plain text, and pasting without format (Mod-Shift-v).
 */
export const PasteFromWord = Extension.create<Options>({
  name: 'pasteFromWord',

  addOptions() {
    return { onPasted: () => undefined }
  },

  addProseMirrorPlugins() {
    let withoutFormat = false
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
              const pasted = readClipboard(data)
              if (!pasted) return false
              event.preventDefault()
              this.options.onPasted(this.editor, pasted)
              return true
            },
          },
        },
      }),
    ]
  },
})

/** What the clipboard's HTML says; null when it is for the editor itself to read. */
function readClipboard(data: DataTransfer): Conversion | Refusal | null {
  const html = data.getData('text/html')
  if (html.trim() === '' || /\sdata-pm-slice=/.test(html) || isPicture(data)) return null
  const pasted = convertPasted(html, data.getData('text/rtf'))
  return pasted.ok && pasted.blocks.length === 0 && !hasNews(pasted) ? null : pasted
}

function isPicture(data: DataTransfer): boolean {
  return data.files.length > 0 && pictureFiles(data).length > 0
}

function hasNews({ report }: Conversion): boolean {
  return Object.values(report).some((news) => (Array.isArray(news) ? news.length > 0 : news > 0))
}
