import { ArticleInline } from '@/components/article/article-inline'
import type { Piece } from '@/domain/content/compare/comparison'
import type { Inline } from '@/domain/content/nodes'
import { inlineText } from '@/domain/content/text'
import { compareWords, formWords } from '@/domain/words/compare'
import { addedClass, removedClass, restyledClass } from './tints'

/** A text with what went struck and what came underlined, said in words too. */
export function Pieces({ pieces }: { pieces: Piece[] }) {
  return pieces.map((piece, i) => <OnePiece key={i} piece={piece} apart={piece.kind === 'added' && pieces[i - 1]?.kind === 'removed'} />)
}

// `apart`: comes in place of what stands struck before it, which would read as one word with it.
function OnePiece({ piece, apart }: { piece: Piece; apart: boolean }) {
  switch (piece.kind) {
    case 'same':
      return <ArticleInline nodes={piece.nodes} />
    case 'removed':
      return (
        <del className={removedClass}>
          <span className="sr-only"> {compareWords.removed}: </span>
          <Shown nodes={piece.nodes} />
          <span className="sr-only"> {compareWords.end} </span>
        </del>
      )
    case 'added':
      return (
        <ins className={apart ? `${addedClass} ms-1` : addedClass}>
          <span className="sr-only"> {compareWords.added}: </span>
          <Shown nodes={piece.nodes} />
          <span className="sr-only"> {compareWords.end} </span>
        </ins>
      )
    case 'restyled': {
      const words = compareWords.restyled(piece.form.map(formWords).join(', '))
      return (
        <span className={restyledClass}>
          <ArticleInline nodes={piece.after} />
          <span className="font-sans text-xs text-info"> ({words})</span>
        </span>
      )
    }
  }
}

// Blanks and line breaks alone would be an empty coloured box.
function Shown({ nodes }: { nodes: Inline[] }) {
  const text = inlineText(nodes)
  if (text.trim() !== '') return <ArticleInline nodes={nodes} />
  return (
    <>
      <span aria-hidden className="font-mono">
        {text.replace(/\n/g, '↵').replace(/[^\S↵]/g, '␣')}
      </span>
      <span className="sr-only">{compareWords.onlyBlanks(text.length)}</span>
    </>
  )
}
