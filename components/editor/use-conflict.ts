'use client'

import { useState } from 'react'
import type { ArticleContent } from '@/domain/content/content'
import type { ConflictHandlers } from './conflict-choices'
import type { Start } from './open-desk'
import type { Desk } from './presence/use-desk'
import type { SaveState } from './save-contract'
import type { QueueRef } from './use-saving'

type Options = {
  queue: QueueRef
  state: SaveState<ArticleContent>
  here: Desk
  onReplace(start: Start): void
}

/** The ways out of a conflict: the text of this tab, the other one, or one made of both. Nothing is lost by either. */
export function useConflict({ queue, state, here, onReplace }: Options): ConflictHandlers {
  const [stuck, setStuck] = useState(false)

  // To go on with the text of this tab, the right to write has to be this tab's again.
  async function takeRight(): Promise<boolean> {
    return here.right === 'mine' || (await here.take()) !== null
  }

  async function overrule(version: number) {
    const done = await takeRight()
    setStuck(!done)
    if (done) await queue.current?.overrule(version)
  }

  // The newest of this text stays with the server before another one opens: the other's, or one made of both.
  async function giveWay(other: { theirs: ArticleContent; version: number }, merged?: ArticleContent) {
    const answer = await queue.current?.keepThere()
    const kept = answer?.kind === 'conflict' || answer?.kind === 'saved'
    const done = kept && (merged === undefined || (await takeRight()))
    setStuck(!done)
    if (!done) return
    queue.current?.abandon()
    const restored = { instead: true, forget: () => undefined }
    // The other tab was closed meanwhile, so that this text went in: what was chosen goes in its place.
    if (answer.kind === 'saved') onReplace({ content: merged ?? other.theirs, version: answer.version, restored })
    else if (merged) onReplace({ content: merged, version: other.version, restored })
    else onReplace({ content: answer.theirs, version: answer.version })
  }

  return {
    onMine: () => state.kind === 'conflict' && void overrule(state.version),
    onTheirs: () => state.kind === 'conflict' && void giveWay(state),
    onMerged: (content) => state.kind === 'conflict' && void giveWay(state, content),
    stuck,
  }
}
