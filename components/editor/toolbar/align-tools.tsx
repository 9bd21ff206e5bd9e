'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { toolWords } from '@/domain/words/editor'
import { AlignCenter, AlignJustify, AlignLeft, AlignRight } from '../icons'
import { Tool } from './tool'

const ways = [
  { way: 'left', name: toolWords.alignLeft, keys: 'Ctrl+Shift+L', Sign: AlignLeft },
  { way: 'center', name: toolWords.alignCenter, keys: 'Ctrl+Shift+E', Sign: AlignCenter },
  { way: 'right', name: toolWords.alignRight, keys: 'Ctrl+Shift+R', Sign: AlignRight },
  { way: 'justify', name: toolWords.alignJustify, keys: 'Ctrl+Shift+J', Sign: AlignJustify },
]

export function AlignTools({ editor }: { editor: Editor }) {
  const active = useEditorState({
    editor,
    selector: ({ editor }) => ways.find(({ way }) => editor.isActive({ textAlign: way }))?.way,
  })
  return ways.map(({ way, name, keys, Sign }) => (
    <Tool
      key={way}
      name={name}
      keys={keys}
      pressed={active === way}
      onPress={() => (active === way ? editor.chain().focus().unsetTextAlign().run() : editor.chain().focus().setTextAlign(way).run())}
    >
      <Sign />
    </Tool>
  ))
}
