import type { ReactNode } from 'react'
import type { Inline, Mark } from '@/domain/content/nodes'
import { isWebAddress, safeHref } from '@/domain/content/links'
import { splitDocumentNumbers } from '@/domain/language/doc-number'

/** The text of one paragraph with its marks; numbers of documents (25-NQ/TW) stay on one line. */
export function ArticleInline({ nodes }: { nodes: Inline[] }) {
  return nodes.map((node, i) => <Marked key={i} marks={node.marks ?? []} content={inner(node)} />)
}

function inner(node: Inline): ReactNode {
  if (node.type === 'hardBreak') return <br />
  return splitDocumentNumbers(node.text).map(({ text, isNumber }, i) =>
    isNumber ? (
      <span key={i} className="document-number whitespace-nowrap">
        {text}
      </span>
    ) : (
      text
    ),
  )
}

function Marked({ marks, content }: { marks: Mark[]; content: ReactNode }) {
  return marks.reduceRight<ReactNode>((inside, mark) => withMark(mark, inside), content)
}

function withMark(mark: Mark, inside: ReactNode): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{inside}</strong>
    case 'italic':
      return <em>{inside}</em>
    case 'underline':
      return <u>{inside}</u>
    case 'link':
      return withLink(mark.attrs.href, inside)
    default:
      return unknownMark(mark)
  }
}

// Checked again although the body was checked when it was saved: an old row must not become a hole.
function withLink(address: string, inside: ReactNode): ReactNode {
  const href = safeHref(address)
  if (href === null) return inside
  return (
    <a href={href} rel={isWebAddress(href) ? 'noopener' : undefined}>
      {inside}
    </a>
  )
}

function unknownMark(mark: never): never {
  throw new Error(`no such mark: ${JSON.stringify(mark)}`)
}
