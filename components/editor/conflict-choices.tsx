'use client'

import { useState } from 'react'
import { ComparisonView, MergeView } from '@/components/compare/on-demand'
import type { PictureSizes } from '@/components/newsroom/article-sheet'
import { Button } from '@/components/ui/button'
import { Confirm } from '@/components/ui/confirm'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import type { ArticleContent } from '@/domain/content/content'
import { saveWords } from '@/domain/words/editor'
import { tabWords } from '@/domain/words/presence'
import type { SaveState } from './save-contract'

export type ConflictHandlers = {
  onMine(): void
  onTheirs(): void
  /** One made of both, by choice. */
  onMerged(content: ArticleContent): void
  /** What was chosen last could not be done: no answer came. */
  stuck: boolean
}

/** What is needed to show two texts side by side. */
export type ConflictTexts = {
  /** The text as it is in the editor at this moment. */
  read(): ArticleContent
  pictures: PictureSizes
  sections: { id: string; name: string }[]
  zone: string
}

type Props = ConflictHandlers & { state: Extract<SaveState<ArticleContent>, { kind: 'conflict' }>; texts: ConflictTexts }

type Open = { kind: 'compare' | 'merge'; mine: ArticleContent } | { kind: 'mine' | 'theirs' } | null

/** Another text was saved meanwhile: a person chooses, and nothing is lost either way. */
export function ConflictChoices({ state, texts, onMine, onTheirs, onMerged, stuck }: Props) {
  const [open, setOpen] = useState<Open>(null)
  const { pictures, sections, zone } = texts
  const name = state.name || (state.otherTab ? saveWords.otherTab : saveWords.someone)
  const close = () => setOpen(null)
  const see = (kind: 'compare' | 'merge') => setOpen({ kind, mine: texts.read() })
  return (
    <>
      <Notice
        tone="warn"
        title={state.otherTab ? saveWords.tabConflict : saveWords.conflict(name)}
        actions={
          <>
            <Button onClick={() => see('compare')}>{saveWords.compare}</Button>
            <Button onClick={() => see('merge')}>{saveWords.merge}</Button>
            <Button onClick={() => setOpen({ kind: 'mine' })}>{saveWords.useMine}</Button>
            <Button onClick={() => setOpen({ kind: 'theirs' })}>{saveWords.useTheirs}</Button>
          </>
        }
      >
        {stuck && <p role="alert">{tabWords.takeFailed}</p>}
      </Notice>
      <Dialog open={open?.kind === 'compare'} title={saveWords.compareTitle(name)} onClose={close} wide>
        {open?.kind === 'compare' && (
          <ComparisonView
            before={state.theirs}
            after={open.mine}
            pictures={pictures}
            sections={sections}
            zone={zone}
            labels={{ before: saveWords.theirs(name), after: saveWords.mine }}
          />
        )}
      </Dialog>
      <Dialog open={open?.kind === 'merge'} title={saveWords.merge} onClose={close} wide>
        {open?.kind === 'merge' && (
          <MergeView
            mine={open.mine}
            theirs={state.theirs}
            names={{ theirs: name }}
            pictures={pictures}
            sections={sections}
            zone={zone}
            onCancel={close}
            onMerged={(content) => {
              close()
              onMerged(content)
            }}
          />
        )}
      </Dialog>
      <Confirm open={open?.kind === 'mine'} title={saveWords.useMineTitle} text={saveWords.useMineText(name)} onClose={close} yes={saveWords.useMine} onYes={onMine} />
      <Confirm open={open?.kind === 'theirs'} title={saveWords.useTheirsTitle} text={saveWords.useTheirsText(name)} onClose={close} yes={saveWords.useTheirs} onYes={onTheirs} />
    </>
  )
}
