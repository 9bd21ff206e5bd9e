import { rename } from './rename'
import { select, styleAttribute, type Pasted, type Transform } from './transform'

/** Tables: Word's helper rows go, heading rows get heading cells, and a table that only holds a picture in place goes. */
export const settleTables: Transform = (pasted) => {
  const tables = select(pasted.root, () => true, 'table')
  for (const table of tables) {
    for (const row of rowsOf(table)) if (isHelper(row)) row.remove()
    const rows = rowsOf(table)
    const head = rows.filter((row) => row.parentElement?.localName === 'thead')
    const heads = head.length > 0 ? head : rows.slice(0, 1).filter((row) => rows.length > 1 && isBoldRow(row, pasted))
    for (const cell of heads.flatMap(cellsOf)) rename(cell, 'th')
  }
  // The innermost first.
  for (const table of tables.reverse()) if (isFrame(table)) unframe(table)
}

function rowsOf(table: Element): Element[] {
  return [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th')
}

// Where cells are merged Word ends a table with a row that says how wide its columns are.
function isHelper(row: Element): boolean {
  return row.getAttribute('height') === '0' && cellsOf(row).every((cell) => !cell.textContent?.trim() && !cell.querySelector('img'))
}

function isBoldRow(row: Element, pasted: Pasted): boolean {
  const cells = cellsOf(row)
  return cells.length > 1 && /mso-yfti-firstrow:yes/.test(styleAttribute(row)) && cells.every((cell) => isBold(cell, pasted))
}

function isBold(cell: Element, { document, styleOf }: Pasted): boolean {
  const texts = document.createTreeWalker(cell, 4)
  let words = 0
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!node.textContent?.trim()) continue
    words += 1
    if (!boldAncestor(node.parentElement, cell, styleOf)) return false
  }
  return words > 0
}

function boldAncestor(element: Element | null, cell: Element, styleOf: Pasted['styleOf']): boolean {
  for (let at = element; at; at = at === cell ? null : at.parentElement) {
    const weight = styleOf(at).get('font-weight')
    if (weight) return /^(?:bold|[6-9]00)/.test(weight)
    if (at.localName === 'b' || at.localName === 'strong') return true
  }
  return false
}

// One cell, or one column with a picture in it: a box around text, a picture over its caption.
function isFrame(table: Element): boolean {
  const rows = rowsOf(table)
  const cells = rows.flatMap(cellsOf)
  if (cells.some((cell) => cell.querySelector('table'))) return false
  return cells.length === 1 || (rows.every((row) => cellsOf(row).length === 1) && table.querySelector('img') !== null)
}

function unframe(table: Element): void {
  const contents = rowsOf(table).flatMap(cellsOf).map((cell) => rename(cell, 'div'))
  table.replaceWith(...contents)
}
