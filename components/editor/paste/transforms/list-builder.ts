/** One item of a list with its level and, where the page says so, its number. `asText`: a paragraph at its level, no item. */
export type ListEntry = { level: number; ordered: boolean; number: number | null; asText?: boolean; content: Node[] }

type Open = { level: number; list: HTMLElement; item: HTMLElement; next: number | null }

/**
 * Nested lists from items that only know their level. A list ends where its kind changes or its numbers do not go on;
 * the next one then begins with the number that stands there. Levels that were skipped are not made up.
 */
export function buildLists(document: Document, entries: ListEntry[]): Node[] {
  const lists: Node[] = []
  const open: Open[] = []
  for (const entry of entries) {
    while ((open.at(-1)?.level ?? 0) > entry.level) open.pop()
    if (entry.asText) {
      if (open.at(-1)?.level === entry.level) open.pop()
      const parent = open.at(-1)?.item
      if (parent) parent.append(...entry.content)
      else lists.push(...entry.content)
      continue
    }
    let last = open.at(-1)
    if (last?.level !== entry.level || !goesOn(last, entry)) {
      if (last?.level === entry.level) open.pop()
      const list = newList(document, entry)
      const parent = open.at(-1)?.item
      if (parent) parent.append(list)
      else lists.push(list)
      last = { level: entry.level, list, item: list, next: entry.number }
      open.push(last)
    }
    last.item = document.createElement('li')
    last.item.append(...entry.content)
    last.list.append(last.item)
    last.next = entry.number === null ? (last.next === null ? null : last.next + 1) : entry.number + 1
  }
  return lists
}

function goesOn(last: Open, { ordered, number }: ListEntry): boolean {
  if ((last.list.localName === 'ol') !== ordered) return false
  return number === null || last.next === null || number === last.next
}

function newList(document: Document, { ordered, number }: ListEntry): HTMLElement {
  const list = document.createElement(ordered ? 'ol' : 'ul')
  if (ordered && number !== null && number !== 1) list.setAttribute('start', String(number))
  return list
}
