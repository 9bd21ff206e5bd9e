'use client'

import type { PictureSizes } from '@/components/newsroom/article-sheet'
import type { ArticleContent } from '@/domain/content/content'
import type { Me } from './article-form'
import type { SectionChoice } from './fields/section-fields'
import type { Start, WritingHandle } from './open-desk'
import { TabNotice } from './presence/tab-notice'
import type { Desk } from './presence/use-desk'
import { PictureFailures } from './rich-text'
import type { SaveState } from './save-contract'
import { SaveTrouble } from './save-trouble'
import { useConflict } from './use-conflict'
import type { RichText } from './use-rich-text'
import type { QueueRef, Saving } from './use-saving'

type Props = {
  queue: QueueRef
  state: SaveState<ArticleContent>
  place: Saving['place']
  /** The right to write, and how the page stands with the server. */
  here: Desk
  handle: WritingHandle
  rich: RichText
  me: Me
  pictures: PictureSizes
  sections: SectionChoice[]
  zone: string
  onSave(): void
  onReplace(start: Start): void
}

/** What stands between the text and the server, and what could not be put into it. */
export function WritingTrouble({ queue, state, place, here, handle, rich, me, pictures, sections, zone, onSave, onReplace }: Props) {
  const conflict = useConflict({ queue, state, here, onReplace })

  async function takeHere(): Promise<boolean> {
    const there = await here.take()
    if (there && there.version !== handle.version() && !handle.unsaved()) onReplace(there)
    return there !== null
  }

  return (
    <>
      {here.right !== 'mine' && state.kind !== 'conflict' && state.kind !== 'ended' && <TabNotice right={here.right} onTake={takeHere} />}
      <SaveTrouble
        state={state}
        stranger={here.stranger}
        email={me.email}
        place={place}
        onRetry={onSave}
        onSignedIn={() => {
          void here.beat()
          queue.current?.retry()
        }}
        conflict={conflict}
        texts={{ read: handle.read, pictures, sections, zone }}
      />
      <PictureFailures text={rich} />
    </>
  )
}
