import type { Node } from '@tiptap/pm/model'

export type Range = { from: number; to: number }

/** The node that a path of the proof-reader leads to, with the position before it; null when the text is another by now. */
export function nodeAtPath(doc: Node, path: number[]): { node: Node; pos: number } | null {
  let node = doc
  let pos = -1
  for (const index of path) {
    if (index >= node.childCount) return null
    let at = pos + 1
    for (let i = 0; i < index; i += 1) at += node.child(i).nodeSize
    node = node.child(index)
    pos = at
  }
  return path.length > 0 ? { node, pos } : null
}

/** Where [from, to) of a paragraph's or heading's text stands in the document; null when it is not there. */
export function rangeAtPath(doc: Node, path: number[], from: number, to: number): Range | null {
  const found = nodeAtPath(doc, path)
  if (!found?.node.isTextblock || to > found.node.content.size) return null
  const start = found.pos + 1
  return { from: start + from, to: start + to }
}

/** The text of a range within one paragraph, a hard break as `\n`, as the proof-reader reads it. */
export function textOf(doc: Node, { from, to }: Range): string {
  return doc.textBetween(from, to, '\n', '\n')
}
