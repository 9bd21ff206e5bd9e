'use client'

import type { ArticleForm } from './article-form'
import { FindInArticle } from './find/find'
import { Toolbar } from './toolbar/toolbar'
import type { ChangeForm } from './use-article-text'
import type { RichText } from './use-rich-text'
import type { WordImporting } from './word/use-word-import'
import { WordImport, type AcceptWord } from './word/word-import'

type Props = {
  rich: RichText
  form: ArticleForm
  change: ChangeForm
  writable: boolean
  word: WordImporting
  acceptWord: AcceptWord
  zone: string
}

/** The tools of the text: the bar, a Word file's way in, and finding. */
export function WritingTools({ rich, form, change, writable, word, acceptWord, zone }: Props) {
  const { editor } = rich
  return (
    <>
      <fieldset disabled={!writable} className="min-h-11 min-w-0">
        {editor && (
          <Toolbar editor={editor} onLink={() => rich.setLinking(true)} onFiles={(files) => rich.putPictures(editor, files)} onWord={word.begin} />
        )}
      </fieldset>
      {editor && <WordImport word={word} editor={editor} form={form} change={change} learn={rich.learnSizes} accept={acceptWord} zone={zone} />}
      {editor && <FindInArticle editor={editor} form={form} change={change} writable={writable} />}
    </>
  )
}
