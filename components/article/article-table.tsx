import type { ReactNode } from 'react'
import type { Block, Table, TableRow } from '@/domain/content/nodes'
import { contentWords } from '@/domain/words/content'

type CellContent = (blocks: Block[]) => ReactNode
type Props = { table: Table; number: number; cellContent: CellContent }

// What scrolls must be within reach of the Tab key (WCAG 2.1.1).
const IN_TAB_ORDER = 0

/** A table in a frame of its own that scrolls sideways on a narrow screen; `number` counts the tables of the article. */
export function ArticleTable({ table, number, cellContent }: Props) {
  return (
    <div className="article-table" role="region" aria-label={contentWords.table(number)} tabIndex={IN_TAB_ORDER}>
      <table>
        <tbody>
          {table.content.map((row, i) => (
            <tr key={i}>
              <Cells row={row} headScope={i === 0 ? 'col' : 'row'} cellContent={cellContent} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type CellsProps = { row: TableRow; headScope: 'col' | 'row'; cellContent: CellContent }

function Cells({ row, headScope, cellContent }: CellsProps) {
  return row.content?.map(({ type, attrs, content }, i) => {
    const Cell = type === 'tableHeader' ? 'th' : 'td'
    return (
      <Cell
        key={i}
        scope={type === 'tableHeader' ? headScope : undefined}
        colSpan={attrs.colspan === 1 ? undefined : attrs.colspan}
        rowSpan={attrs.rowspan === 1 ? undefined : attrs.rowspan}
        className={attrs.align ? ALIGNED[attrs.align] : undefined}
      >
        {cellContent(content)}
      </Cell>
    )
  })
}

const ALIGNED = { left: 'text-left', center: 'text-center', right: 'text-right' }
