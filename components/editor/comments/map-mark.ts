/** Where the passage of a remark stands in the document that is being written; nothing between `from` and `to`: gone. */
export type PassageMark = {
  id: string
  from: number
  to: number
  /** The words as they were; when they come back (undo, pasting elsewhere), the mark comes back with them. */
  quote: string
  /** Its end was just written over: what is typed on there still belongs to it. */
  open: boolean
  /** Not drawn: the thread is settled. */
  hidden: boolean
}

/** A changed range: what stood between `from` and `to` became something of that length. */
export type Change = { from: number; to: number; length: number }

/**
 * Carries a mark over one change. What is typed inside belongs to it, what is typed beside does not, except where its end
 * or all of it was just replaced: input methods send Backspace and type the syllable again.
 */
export function mapMark(mark: PassageMark, change: Change): PassageMark {
  const { from, to } = mark
  const end = change.from + change.length
  const shift = end - change.to
  const isInsertion = change.from === change.to
  if (mark.open && isInsertion && change.from === to) return { ...mark, to: to + shift }
  if (change.to <= from) return closed(mark, from + shift, to + shift)
  if (change.from >= to) return closed(mark, from, to)
  if (change.from >= from && change.to <= to) return { ...mark, to: to + shift, open: change.to === to }
  // What reaches beyond an end takes that part of the passage with it.
  if (change.from < from && change.to < to) return closed(mark, end, to + shift)
  if (change.from > from) return closed(mark, from, change.from)
  return closed(mark, end, end)
}

function closed(mark: PassageMark, from: number, to: number): PassageMark {
  return mark.open || from !== mark.from || to !== mark.to ? { ...mark, from, to, open: false } : mark
}
