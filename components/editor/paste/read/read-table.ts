import { paragraph } from '@/domain/content/build'
import type { Block, TableRow } from '@/domain/content/nodes'
import { innerContext, type Context } from './context'
import { readInside, type Reading } from './read-blocks'

type Cell = NonNullable<TableRow['content']>[number]

/** A table with its merged cells; a caption of its own comes before it. Nothing is left of a table without cells. */
export function readTable(table: Element, context: Context, reading: Reading): Block[] {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)
  const captions = [...table.children].filter(({ localName }) => localName === 'caption')
  const before = readInside(captions, { ...context, containers: context.containers - 1 }, reading)
  const [first, ...rest] = rows
    .map((row, i) => readRow(row, rows.length - i, context, reading))
    .filter((row) => row.content.length > 0)
  return first ? [...before, { type: 'table', content: [first, ...rest] }] : before
}

function readRow(row: Element, rowsLeft: number, context: Context, reading: Reading): TableRow & { content: Cell[] } {
  const cells = [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th')
  return { type: 'tableRow', content: cells.map((cell) => readCell(cell, rowsLeft, context, reading)) }
}

function readCell(cell: Element, rowsLeft: number, outer: Context, reading: Reading): Cell {
  const isHeader = cell.localName === 'th'
  const context = { ...innerContext({ ...outer, align: null }, cell, reading.pasted.styleOf), boldByItself: isHeader }
  const [first, ...rest] = readInside([...cell.childNodes], context, reading)
  return {
    type: isHeader ? 'tableHeader' : 'tableCell',
    attrs: { colspan: span(cell, 'colspan', 100), rowspan: span(cell, 'rowspan', rowsLeft), colwidth: null, align: null },
    content: [first ?? paragraph(), ...rest],
  }
}

function span(cell: Element, attribute: string, most: number): number {
  const value = Math.trunc(Number(cell.getAttribute(attribute)))
  return value >= 1 ? Math.min(value, most, 1000) : 1
}
