import { splitDocumentNumbers } from '@/domain/language/doc-number'

/** A title or lead as it stands; numbers of documents (25-NQ/TW) stay on one line. */
export function WholeTitle({ text }: { text: string }) {
  return splitDocumentNumbers(text).map(({ text: piece, isNumber }, i) =>
    isNumber ? (
      <span key={i} className="keep-whole">
        {piece}
      </span>
    ) : (
      piece
    ),
  )
}
