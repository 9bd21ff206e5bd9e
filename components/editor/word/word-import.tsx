'use client'

import type { Editor } from '@tiptap/core'
import dynamic from 'next/dynamic'
import type { PictureSizes } from '@/components/newsroom/article-sheet'
import { wordImportWords } from '@/domain/words/word'
import type { ArticleForm } from '../article-form'
import type { ChangeForm } from '../use-article-text'
import type { WordImporting } from './use-word-import'
import { WordDone } from './word-done'

// Seldom opened: the page does without it until then.
const WordDialog = dynamic(() => import('./word-dialog').then((module) => module.WordDialog))

export type AcceptWord = (input: { fileId: string; converted: boolean | null }) => Promise<{ ok: true } | { ok: false; message: string }>

export type WordImportProps = {
  word: WordImporting
  editor: Editor
  form: ArticleForm
  change: ChangeForm
  /** Tells the text how large pictures are before they arrive. */
  learn(pictures: PictureSizes): void
  accept: AcceptWord
  zone: string
}

/** A Word file on its way into the article: the sign that it may be dropped, the dialog from sending to taking in, the way back. */
export function WordImport(props: WordImportProps) {
  const { word } = props
  const { state } = word
  return (
    <>
      {word.isOver && (
        <div className="pointer-events-none fixed inset-4 z-50 grid place-items-center rounded-xl border-4 border-dashed border-focus bg-surface opacity-95">
          <p className="text-xl font-bold">{wordImportWords.drop}</p>
        </div>
      )}
      {state.kind === 'done' && <WordDone {...props} imported={state.imported} />}
      {state.kind !== 'none' && state.kind !== 'done' && <WordDialog {...props} />}
    </>
  )
}
