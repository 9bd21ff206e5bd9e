'use client'

import type { Editor } from '@tiptap/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { CommentsPanel } from '@/components/newsroom/comments/comments-panel'
import { SelectionButton, type Selected } from '@/components/newsroom/comments/selection-button'
import { useComposer } from '@/components/newsroom/comments/use-composer'
import type { CommentsDesk } from '@/components/newsroom/comments/use-comments'
import type { Anchor } from '@/domain/comments/anchor-schemas'
import type { CommentThread } from '@/domain/comments/thread-schemas'
import { marksOf } from './comment-marks'
import { selectedInText, selectedOnDesk } from './desk-selection'
import { fieldStoreOf } from './field-store'
import { goToPassage } from './go-to-passage'
import { useCommentMarks } from './use-comment-marks'

type Props = { editor: Editor | null; desk: CommentsDesk; zone: string; openTab(): void }

// Places that are not in the paragraphs, before all of those; a settled one's words are where they were.
const BEFORE = { title: -2, lead: -1 }
const AFTER = 1e6

/** The tab "Bình luận" of a text that is being written. */
export function EditorComments({ editor, desk, zone, openTab }: Props) {
  const { articleId, threads, active, setActive, mayComment } = desk
  const composer = useComposer(articleId)
  const [last, setLast] = useState<Anchor | null>(null)

  const onPress = (id: string) => {
    openTab()
    setActive(id)
  }
  const newestPress = useRef(onPress)
  useEffect(() => {
    newestPress.current = onPress
  })
  useEffect(() => {
    if (editor) fieldStoreOf(editor).set({ threads, press: (id) => newestPress.current(id) })
  }, [editor, threads])
  const places = useCommentMarks({ articleId, editor, threads, active, onPress })

  const read = useCallback((): Selected | null => {
    const selected = editor && mayComment ? selectedOnDesk(editor) : null
    if (selected) setLast(selected.anchor)
    return selected
  }, [editor, mayComment])

  function start(anchor: Anchor) {
    openTab()
    composer.start(anchor)
  }
  function toPassage({ id, anchor }: CommentThread) {
    setActive(id)
    if (editor && anchor) goToPassage(editor, anchor, marksOf(editor.state).find((mark) => mark.id === id))
  }
  function rank({ id, anchor }: CommentThread): number | null {
    if (!anchor) return -Infinity
    const { place } = anchor
    if (place.field === 'body') return places[id] === undefined ? AFTER : places[id]
    return place.field === 'figure' ? AFTER + (place.path[0] ?? 0) : BEFORE[place.field]
  }

  return (
    <>
      <CommentsPanel
        desk={desk}
        composer={composer}
        zone={zone}
        rank={rank}
        onPassage={toPassage}
        selected={() => (editor ? (selectedInText(editor)?.anchor ?? last) : null)}
      />
      {mayComment && <SelectionButton read={read} onPress={start} />}
    </>
  )
}
