import type { Editor } from '@tiptap/core'
import { addPlaceholder, placeholderPos, removePlaceholder } from './placeholders'
import { progressSign } from './progress-sign'
import { sendPicture } from './send-picture'

type Options = {
  articleId: string
  files: File[]
  /** Where in the text; left out, where the caret is. */
  at?: number
  onArrival(picture: { id: string; width: number; height: number }): void
  onFailure(message: string): void
}

let waiting = 0

/** Sends pictures one after the other and puts each into the text where its placeholder stands. Tells how many came. */
export async function insertPictures(editor: Editor, { articleId, files, at, onArrival, onFailure }: Options): Promise<number> {
  const marks = files.map((file) => ({ file, id: `picture-${(waiting += 1)}`, sign: progressSign(file.name) }))
  await notComposing(editor)
  const pos = between(editor, at ?? editor.state.selection.from)
  for (const { id, sign } of marks) editor.view.dispatch(addPlaceholder(editor.state, id, pos, sign.element))
  let arrived = 0
  for (const { file, id, sign } of marks) {
    const sent = await sendPicture(articleId, file, sign.progress)
    if (editor.isDestroyed) return arrived
    await notComposing(editor)
    if (sent.ok) {
      onArrival(sent)
      arrived += putFigure(editor, id, sent.id) ? 1 : 0
    } else {
      editor.view.dispatch(removePlaceholder(editor.state, id))
      onFailure(sent.message)
    }
  }
  return arrived
}

function putFigure(editor: Editor, id: string, pictureId: string): boolean {
  const pos = placeholderPos(editor.state, id)
  const tr = removePlaceholder(editor.state, id)
  if (pos !== null) tr.insert(beforeBlank(editor, pos), editor.schema.node('figure', { pictureId }))
  editor.view.dispatch(tr)
  return pos !== null
}

/** A place between two blocks of the text: before an empty paragraph, after any other block. */
function between(editor: Editor, pos: number): number {
  const $pos = editor.state.doc.resolve(Math.min(pos, editor.state.doc.content.size))
  if ($pos.depth === 0) return $pos.pos
  const block = $pos.node(1)
  return block.isTextblock && block.content.size === 0 ? $pos.before(1) : $pos.after(1)
}

// Behind the picture before it stands an empty paragraph to write on in: it belongs after both.
function beforeBlank(editor: Editor, pos: number): number {
  const before = editor.state.doc.resolve(pos).nodeBefore
  return before?.isTextblock && before.content.size === 0 ? pos - before.nodeSize : pos
}

/** Waits while an input method is in the middle of a syllable: the document is left alone. */
export async function notComposing(editor: Editor): Promise<void> {
  while (!editor.isDestroyed && editor.view.composing) await new Promise((resolve) => setTimeout(resolve, 50))
}

/** The pictures among what was pasted or dropped; text that comes along (from Word, a web page) has precedence. */
export function pictureFiles(data: DataTransfer | null): File[] {
  if (!data || data.getData('text/plain').trim() !== '' || htmlText(data) !== '') return []
  return [...data.files].filter(({ type }) => type.startsWith('image/'))
}

// A picture copied in a browser comes with HTML that holds no word.
function htmlText(data: DataTransfer): string {
  const html = data.getData('text/html')
  return new DOMParser().parseFromString(html, 'text/html').body.textContent?.trim() ?? ''
}
