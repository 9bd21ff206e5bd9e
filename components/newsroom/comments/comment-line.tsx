'use client'

import { useState } from 'react'
import { when } from '@/components/newsroom/when'
import { mentionPieces } from '@/domain/comments/mentions'
import type { CommentLine } from '@/domain/comments/thread-schemas'
import { commentWords as words } from '@/domain/words/comments'
import { CommentBox } from './comment-box'
import type { CommentsDesk } from './use-comments'

type Props = { line: CommentLine; desk: CommentsDesk; zone: string }

/** Who said what and when; one's own may be changed and taken back. */
export function CommentLineView({ line, desk, zone }: Props) {
  const [editing, setEditing] = useState(false)
  const [asking, setAsking] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const { articleId, people, mayComment } = desk

  async function edit(text: string) {
    const refusal = await desk.change({ kind: 'edit', articleId, commentId: line.id, text })
    if (refusal === null) setEditing(false)
    return refusal
  }

  if (line.deleted) return <li className="text-ink-faint">{words.deleted}</li>
  return (
    <li>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-semibold">{line.by.name}</span>
        <time dateTime={line.at} className="text-ink-faint tabular-nums">
          {when(new Date(line.at), new Date(), zone)}
          {line.editedAt && `, ${words.edited}`}
        </time>
      </p>
      {editing ? (
        <CommentBox
          articleId={articleId}
          slot={line.id}
          label={words.editOf(line.by.name)}
          text={line.text}
          people={people}
          sendLabel={words.save}
          focus
          onSend={edit}
          onDrop={() => setEditing(false)}
        />
      ) : (
        <p className="break-words whitespace-pre-line">
          {mentionPieces(line.text, line.mentions).map(({ kind, text }, i) =>
            kind === 'mention' ? (
              <span key={i} className="font-semibold text-info">
                {text}
              </span>
            ) : (
              text
            ),
          )}
        </p>
      )}
      {line.mine && mayComment && !editing && (
        <p className="-ms-2 flex flex-wrap text-ink-soft">
          {asking ? (
            <>
              <Small label={words.removeAsk} danger onPress={() => void desk.change({ kind: 'delete', articleId, commentId: line.id }).then(setFault)} />
              <Small label={words.drop} onPress={() => setAsking(false)} />
            </>
          ) : (
            <>
              <Small label={words.edit} onPress={() => setEditing(true)} />
              <Small label={words.remove} onPress={() => setAsking(true)} />
            </>
          )}
        </p>
      )}
      {fault && (
        <p role="alert" className="font-medium text-bad">
          {fault}
        </p>
      )}
    </li>
  )
}

function Small({ label, danger, onPress }: { label: string; danger?: boolean; onPress(): void }) {
  return (
    <button
      type="button"
      onClick={onPress}
      className={`min-h-9 rounded px-2 underline-offset-4 hover:bg-wash hover:underline ${danger ? 'font-semibold text-bad' : ''}`}
    >
      {label}
    </button>
  )
}
