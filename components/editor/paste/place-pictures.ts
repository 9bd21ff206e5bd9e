import type { Editor } from '@tiptap/core'
import { undoDepth } from '@tiptap/pm/history'
import { Fragment, type Node, type ResolvedPos } from '@tiptap/pm/model'
import { notComposing } from '../pictures/insert-pictures'
import { addPlaceholder, placeholderPos, removePlaceholder } from '../pictures/placeholders'
import { progressSign } from '../pictures/progress-sign'
import { sendPicture, type SentPicture } from '../pictures/send-picture'

/** A picture of a pasted text: its file, where its figure will stand, and what the figure will say. */
export type AwaitedPicture = { file: File; at: number; alt: string; caption: string }

type Options = {
  articleId: string
  pictures: AwaitedPicture[]
  onArrival(picture: { id: string; width: number; height: number }): void
  onFailure(message: string): void
}

let waiting = 0

/**
 * Sends the pictures of a pasted text one after the other and puts each where it stood. They belong to the paste: undoing
 * it takes them along. A caption whose picture did not arrive becomes a paragraph.
 */
export async function placePictures(editor: Editor, { articleId, pictures, onArrival, onFailure }: Options): Promise<number> {
  const marks = pictures.map((picture) => ({ ...picture, id: `pasted-picture-${(waiting += 1)}`, sign: progressSign(picture.file.name) }))
  for (const { id, at, sign } of marks) editor.view.dispatch(addPlaceholder(editor.state, id, at, sign.element))
  const watch = watchUndo(editor)
  let arrived = 0
  for (const { id, file, alt, caption, sign } of marks) {
    // Nobody waits for it any more.
    if (watch.undone() || placeholderPos(editor.state, id) === null) continue
    const sent = await sendPicture(articleId, file, sign.progress)
    if (!editor.isDestroyed) await notComposing(editor)
    if (editor.isDestroyed) return arrived
    if (watch.undone()) continue
    if (sent.ok) onArrival(sent)
    else onFailure(sent.message)
    if (put(editor, id, standIn(editor, sent, alt, caption)) && sent.ok) arrived += 1
  }
  watch.end()
  for (const { id } of marks) if (placeholderPos(editor.state, id) !== null) editor.view.dispatch(removePlaceholder(editor.state, id))
  return arrived
}

// The paste is the newest step that can be undone; once there are fewer, it was.
function watchUndo(editor: Editor): { undone(): boolean; end(): void } {
  const depth = Number(undoDepth(editor.state))
  let undone = false
  const look = () => {
    undone ||= Number(undoDepth(editor.state)) < depth
  }
  editor.on('transaction', look)
  return { undone: () => undone, end: () => editor.off('transaction', look) }
}

function standIn({ schema }: Editor, sent: SentPicture, alt: string, caption: string): Node | null {
  if (sent.ok) return schema.node('figure', { pictureId: sent.id, alt, caption })
  return caption ? schema.node('paragraph', { textAlign: 'center' }, [schema.text(caption)]) : null
}

function put(editor: Editor, id: string, node: Node | null): boolean {
  const pos = placeholderPos(editor.state, id)
  const tr = removePlaceholder(editor.state, id).setMeta('addToHistory', false)
  const $pos = pos === null ? null : tr.doc.resolve(pos)
  const fits = $pos && node && $pos.parent.canReplaceWith($pos.index(), $pos.index(), node.type)
  if (fits) tr.replaceWith($pos.pos, $pos.pos + blankCell($pos), Fragment.from(node))
  editor.view.dispatch(tr)
  return Boolean(fits)
}

// A cell that held nothing but the picture was given an empty paragraph to exist with.
function blankCell($pos: ResolvedPos): number {
  const { parent, nodeAfter } = $pos
  const isCell = parent.type.spec.tableRole === 'cell' || parent.type.spec.tableRole === 'header_cell'
  return isCell && parent.childCount === 1 && nodeAfter?.isTextblock && nodeAfter.content.size === 0 ? nodeAfter.nodeSize : 0
}
