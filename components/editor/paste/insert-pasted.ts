import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { Fragment, Slice, type Node, type Schema } from '@tiptap/pm/model'
import { Selection, type Transaction } from '@tiptap/pm/state'
import type { Block } from '@/domain/content/nodes'
import type { PictureSource } from './pictures/picture-source'
import { temporaryIndex } from './pictures/temporary-id'
import type { AwaitedPicture } from './place-pictures'

/**
 * Puts pasted blocks in place of the selection, as one step to undo. Figures whose pictures are still to be sent are
 * left out of the text; where they belong is the answer.
 */
export function insertPasted(editor: Editor, blocks: Block[], sources: PictureSource[]): AwaitedPicture[] {
  const { state, view } = editor
  const nodes = blocks.map((block) => state.schema.nodeFromJSON(block))
  const tr = closeHistory(state.tr)
  replaceSelection(tr, Fragment.from(nodes))
  const awaited = takeFigures(tr, sources)
  view.dispatch(tr.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'))
  return awaited
}

// An empty paragraph gives way as a whole: what is pasted keeps its form. Elsewhere the text's ends join what is there.
function replaceSelection(tr: Transaction, content: Fragment): void {
  const { $from, $to } = tr.selection
  const blank = $from.depth > 0 && $from.parent.isTextblock && $from.parent.content.size === 0 && $from.sameParent($to)
  const fits = blank && !isPlainParagraph(content) && $from.node(-1).canReplace($from.index(-1), $from.indexAfter(-1), content)
  if (!fits) {
    tr.replaceSelection(Slice.maxOpen(content, false))
    return
  }
  const start = $from.before()
  tr.replaceWith(start, $from.after(), content)
  tr.setSelection(Selection.near(tr.doc.resolve(start + content.size), -1))
}

// A paragraph of no form goes into the one where the caret stands.
function isPlainParagraph(content: Fragment): boolean {
  const only = content.childCount === 1 ? content.firstChild : null
  return only?.type.name === 'paragraph' && only.attrs.textAlign === null
}

function takeFigures(tr: Transaction, sources: PictureSource[]): AwaitedPicture[] {
  const found: { pos: number; node: Node; file: File }[] = []
  tr.doc.descendants((node, pos) => {
    const index = node.type.name === 'figure' ? temporaryIndex(String(node.attrs.pictureId)) : null
    const file = index === null ? null : (sources[index]?.file ?? null)
    if (file) found.push({ pos, node, file })
  })
  const steps = tr.steps.length
  const awaited = found.map(({ pos, node, file }) => {
    const at = tr.mapping.slice(steps).map(pos)
    takeOut(tr, at, node)
    return { at, file, step: tr.steps.length, alt: String(node.attrs.alt), caption: String(node.attrs.caption) }
  })
  return awaited.map(({ step, at, ...picture }) => ({ ...picture, at: tr.mapping.slice(step).map(at, -1) }))
}

function takeOut(tr: Transaction, at: number, figure: Node): void {
  const { parent } = tr.doc.resolve(at)
  const alone = parent.childCount === 1
  tr.replaceWith(at, at + figure.nodeSize, alone ? paragraph(tr.doc.type.schema) : Fragment.empty)
}

function paragraph(schema: Schema): Fragment {
  return Fragment.from(schema.node('paragraph'))
}
