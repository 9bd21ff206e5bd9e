import { select, unwrap, type Transform } from './transform'

/** Tracked changes: what was deleted stays out and is reported, what was inserted stays in and is reported. */
export const settleTrackedChanges: Transform = ({ root, report }) => {
  for (const element of select(root, isDeleted, 'del, [class]')) {
    if (!root.contains(element)) continue
    const words = element.textContent?.replace(/\s+/g, ' ').trim()
    if (words) report.deletions.push(words)
    element.remove()
  }
  for (const element of select(root, isInserted, 'ins, [class]')) {
    if (element.textContent?.trim()) report.insertions += 1
    unwrap(element)
  }
}

function isDeleted(element: Element): boolean {
  return element.localName === 'del' || /\bmsoDel\b/i.test(element.className)
}

function isInserted(element: Element): boolean {
  return element.localName === 'ins' || /\bmsoIns\b/i.test(element.className)
}
