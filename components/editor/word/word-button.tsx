'use client'

import { useRef } from 'react'
import { wordImportWords } from '@/domain/words/word'
import { WordIcon } from '../icons'
import { UNUSABLE } from '../toolbar/tool'
import { WORD_ACCEPT } from './word-files'

/** Opens the choice of a Word file, from the toolbar. */
export function WordButton({ onFiles }: { onFiles(files: File[]): void }) {
  const picker = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => picker.current?.click()}
        className={`flex h-9 shrink-0 items-center gap-1.5 rounded-md px-2 text-sm font-medium whitespace-nowrap text-ink-soft hover:bg-wash-deep hover:text-ink ${UNUSABLE}`}
      >
        <WordIcon />
        {wordImportWords.button}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        tabIndex={-1}
        aria-label={wordImportWords.choose}
        accept={WORD_ACCEPT}
        onChange={(event) => {
          const { files } = event.currentTarget
          if (files?.length) onFiles([...files])
          // The same file may be chosen again after a failure.
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}
