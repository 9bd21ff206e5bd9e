import type { Block, Table, TableRow } from '@/domain/content/nodes'
import { emptyParagraph } from '@/server/import/block-writer'
import type { Reading } from './reading'
import { child, children, isOn, val, whole, within, type Xml } from './xml'

type Cell = NonNullable<TableRow['content']>[number]

const MOST = { columns: 100, rows: 1000 }

/**
 * A table with its joined cells. One of a single column that holds a picture is no table but a way to keep the picture
 * and its caption together: its contents stand in the text. `inner` reads a cell.
 */
export function readTable(table: Xml, reading: Reading, inner: (cell: Xml) => Block[]): Block[] {
  const rows = rowsOf(table, reading)
  const cells = rows.map((row) => cellsOf(row))
  const isFrame = cells.every((row) => row.length === 1) && within(table, ['a:blip', 'v:imagedata']).length > 0
  if (isFrame) return cells.flat().flatMap(inner)
  const made = joinedRows(rows, cells, inner)
  const [first, ...rest] = made
  return first ? [{ type: 'table', content: [first, ...rest] } satisfies Table] : []
}

// Rows that were deleted under tracking are left out like deleted words.
function rowsOf(element: Xml, { findings }: Reading): Xml[] {
  return parts(element, 'w:tr').filter((row) => {
    const change = child(row, 'w:trPr', 'w:del') ?? child(row, 'w:trPr', 'w:ins')
    if (!change) return true
    const { 'w:author': author, 'w:date': at } = change.attribs
    const text = within(row, ['w:t', 'w:delText']).map((node) => node.children.map((leaf) => ('data' in leaf ? leaf.data : '')).join('')).join(' ')
    findings.passage(change.name === 'w:del' ? 'deleted' : 'inserted', text, author, at ?? null)
    findings.plain()
    return change.name === 'w:ins'
  })
}

function cellsOf(row: Xml): Xml[] {
  return parts(row, 'w:tc')
}

// Rows and cells may be wrapped in content controls.
function parts(element: Xml, name: string): Xml[] {
  return children(element).flatMap((inner) => {
    if (inner.name === name) return [inner]
    if (inner.name === 'w:sdt') return parts(child(inner, 'w:sdtContent') ?? inner, name)
    return inner.name === 'w:customXml' || inner.name === 'w:ins' ? parts(inner, name) : []
  })
}

function joinedRows(rows: Xml[], cells: Xml[][], inner: (cell: Xml) => Block[]): TableRow[] {
  // The cell of a row above that reaches down, by the column it begins in.
  const reaching = new Map<number, Cell>()
  const made = rows.map((row, r): TableRow => {
    const isHeader = isOn(child(row, 'w:trPr'), 'w:tblHeader') === true
    const content: Cell[] = []
    let column = 0
    const before = whole(val(child(row, 'w:trPr'), 'w:gridBefore')) ?? 0
    if (before > 0) column += put(content, blank(isHeader, before))
    for (const element of cells[r] ?? []) {
      const properties = child(element, 'w:tcPr')
      const span = bounded(whole(val(properties, 'w:gridSpan')) ?? 1, MOST.columns)
      const merge = child(properties, 'w:vMerge')
      const above = reaching.get(column)
      if (merge && merge.attribs['w:val'] !== 'restart' && above && above.attrs.colspan === span && above.attrs.rowspan < MOST.rows) {
        above.attrs.rowspan += 1
      } else if (isOn(properties, 'w:hMerge') !== null && val(properties, 'w:hMerge') !== 'restart' && content.length > 0) {
        const last = content.at(-1)
        if (last) last.attrs.colspan = bounded(last.attrs.colspan + span, MOST.columns)
      } else {
        const [first = emptyParagraph(), ...rest] = inner(element)
        const cell: Cell = { type: isHeader ? 'tableHeader' : 'tableCell', attrs: { colspan: span, rowspan: 1, colwidth: null, align: null }, content: [first, ...rest] }
        content.push(cell)
        for (let covered = column; covered < column + span; covered += 1) reaching.delete(covered)
        if (merge) reaching.set(column, cell)
      }
      column += span
    }
    return content.length > 0 ? { type: 'tableRow', content } : { type: 'tableRow' }
  })
  return made.some((row) => row.content) ? made : []
}

function put(content: Cell[], cell: Cell): number {
  content.push(cell)
  return cell.attrs.colspan
}

function blank(isHeader: boolean, span: number): Cell {
  return { type: isHeader ? 'tableHeader' : 'tableCell', attrs: { colspan: bounded(span, MOST.columns), rowspan: 1, colwidth: null, align: null }, content: [emptyParagraph()] }
}

function bounded(value: number, most: number): number {
  return Math.min(Math.max(value, 1), most)
}
