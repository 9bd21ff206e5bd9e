'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useRef } from 'react'
import { toolWords } from '@/domain/words/editor'
import { BulletList, LinkIcon, OrderedList, PictureIcon, Quote, Redo, TableIcon, Undo } from '../icons'
import { PICTURE_TYPES } from '../pictures/send-picture'
import { WordButton } from '../word/word-button'
import { AlignTools } from './align-tools'
import { BlockKind } from './block-kind'
import { TableTools } from './table-tools'
import { Separator, Tool, UNUSABLE } from './tool'
import { useRovingFocus } from './use-roving-focus'

type Props = { editor: Editor; onLink(): void; onFiles(files: File[]): void; onWord(files: File[]): void }

export function Toolbar({ editor, onLink, onFiles, onWord }: Props) {
  const bar = useRef<HTMLDivElement>(null)
  const picker = useRef<HTMLInputElement>(null)
  const roving = useRovingFocus(bar)
  const now = useEditorState({ editor, selector: ({ editor }) => standing(editor) })
  const run = () => editor.chain().focus()

  return (
    <div ref={bar} role="toolbar" aria-label={toolWords.toolbar} aria-orientation="horizontal" {...roving}>
      <div className="flex items-center gap-0.5 overflow-x-auto px-3 py-1 md:flex-wrap md:overflow-visible md:px-5">
        <BlockKind editor={editor} />
        <Separator />
        <Tool name={toolWords.bold} keys="Ctrl+B" pressed={now.bold} onPress={() => run().toggleBold().run()}>
          <b className="text-base">B</b>
        </Tool>
        <Tool name={toolWords.italic} keys="Ctrl+I" pressed={now.italic} onPress={() => run().toggleItalic().run()}>
          <i className="font-serif text-base">I</i>
        </Tool>
        <Tool name={toolWords.underline} keys="Ctrl+U" pressed={now.underline} onPress={() => run().toggleUnderline().run()}>
          <span className="text-base underline underline-offset-2">U</span>
        </Tool>
        <Separator />
        <Tool name={toolWords.bulletList} keys="Ctrl+Shift+8" pressed={now.bulletList} onPress={() => run().toggleBulletList().run()}>
          <BulletList />
        </Tool>
        <Tool name={toolWords.orderedList} keys="Ctrl+Shift+7" pressed={now.orderedList} onPress={() => run().toggleOrderedList().run()}>
          <OrderedList />
        </Tool>
        <Tool name={toolWords.blockquote} keys="Ctrl+Shift+B" pressed={now.blockquote} onPress={() => run().toggleBlockquote().run()}>
          <Quote />
        </Tool>
        <Separator />
        <Tool name={toolWords.link} keys="Ctrl+K" pressed={now.link} onPress={onLink}>
          <LinkIcon />
        </Tool>
        <Tool
          name={toolWords.table}
          pressed={now.table}
          disabled={now.table}
          onPress={() => run().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}
        >
          <TableIcon />
        </Tool>
        <button
          type="button"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => picker.current?.click()}
          className={`flex h-9 shrink-0 items-center gap-1.5 rounded-md px-2 text-sm font-medium whitespace-nowrap text-ink-soft hover:bg-wash-deep hover:text-ink ${UNUSABLE}`}
        >
          <PictureIcon />
          {toolWords.picture}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          multiple
          tabIndex={-1}
          aria-label={toolWords.picture}
          accept={PICTURE_TYPES.join(',')}
          onChange={(event) => {
            const { files } = event.currentTarget
            if (files?.length) onFiles([...files])
            // The same file may be chosen again after a failure.
            event.currentTarget.value = ''
          }}
        />
        <WordButton onFiles={onWord} />
        <Separator />
        <AlignTools editor={editor} />
        <Separator />
        <Tool name={toolWords.undo} keys="Ctrl+Z" disabled={!now.undo} onPress={() => run().undo().run()}>
          <Undo />
        </Tool>
        <Tool name={toolWords.redo} keys="Ctrl+Y" disabled={!now.redo} onPress={() => run().redo().run()}>
          <Redo />
        </Tool>
      </div>
      {now.table && <TableTools editor={editor} />}
    </div>
  )
}

function standing(editor: Editor) {
  return {
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    underline: editor.isActive('underline'),
    bulletList: editor.isActive('bulletList'),
    orderedList: editor.isActive('orderedList'),
    blockquote: editor.isActive('blockquote'),
    link: editor.isActive('link'),
    table: editor.isActive('table'),
    undo: editor.can().undo(),
    redo: editor.can().redo(),
  }
}
