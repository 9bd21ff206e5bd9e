'use client'

import { useEffect, useState } from 'react'
import { ComparisonView, MergeView } from '@/components/compare/on-demand'
import type { PictureSizes } from '@/components/newsroom/article-sheet'
import { when } from '@/components/newsroom/when'
import { Button } from '@/components/ui/button'
import { Confirm } from '@/components/ui/confirm'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import type { ArticleContent } from '@/domain/content/content'
import { copyWords } from '@/domain/words/editor'
import { isCopyInUse, tabOfCopy } from './copies/copy-names'
import { findCopies, type FoundCopy } from './copies/local-copy'
import { openCopies } from './copies/open-copies'
import { isOfThisBrowser, tabName } from './presence/tab-name'
import { sameContent } from './save-result'

type Props = {
  articleId: string
  personId: string
  /** What the server has. */
  version: number
  content: ArticleContent
  pictures: PictureSizes
  sections: { id: string; name: string }[]
  zone: string
  /** Whether a tab of this browser still has the article open: what it holds is no leftover. */
  lives(tab: string): Promise<boolean>
  /** `instead`: the text goes in place of what was saved since. `forget` takes the copy away, once its text is kept anew. */
  onUse(text: { content: ArticleContent; version: number }, restored: { instead: boolean; forget(): void }): void
}

type Open = { kind: 'compare' | 'merge' | 'drop'; found: FoundCopy } | null

/** Texts that earlier tabs left on this machine are offered, newest first, never put in by themselves. */
export function CopyOffer({ articleId, personId, version, content, pictures, sections, zone, lives, onUse }: Props) {
  const [copies, setCopies] = useState<FoundCopy[]>([])
  const [open, setOpen] = useState<Open>(null)

  useEffect(() => {
    let gone = false
    // After the first drawing: only the browser knows what it holds.
    void leftovers({ articleId, personId, content, lives }).then((found) => {
      if (!gone) setCopies(found)
    })
    return () => {
      gone = true
    }
  }, [articleId, personId, content, lives])

  if (copies.length === 0) return null
  const now = new Date()
  const time = ({ copy }: FoundCopy) => when(new Date(copy.at), now, zone)
  const close = () => setOpen(null)

  function forget({ key }: FoundCopy) {
    void openCopies().then((place) => place.drop(key))
    setCopies((all) => all.filter((other) => other.key !== key))
  }
  function use(found: FoundCopy, text: { content: ArticleContent; version: number }) {
    close()
    setCopies((all) => all.filter((other) => other !== found))
    onUse(text, { instead: text.version !== found.copy.version, forget: () => forget(found) })
  }
  const buttons = (found: FoundCopy) => (
    <>
      <Button onClick={() => setOpen({ kind: 'compare', found })}>{copyWords.compare}</Button>
      <UseButton found={found} version={version} onUse={() => use(found, found.copy)} onCompare={() => setOpen({ kind: 'compare', found })} />
      <Button onClick={() => setOpen({ kind: 'merge', found })}>{copyWords.merge}</Button>
      <Button onClick={() => setOpen({ kind: 'drop', found })}>{copyWords.drop}</Button>
    </>
  )
  const [newest] = copies
  const text = open?.found.copy.content

  return (
    <>
      {copies.length === 1 && newest ? (
        <Notice tone="info" title={copyWords.offer(time(newest))} actions={buttons(newest)}>
          {newest.copy.version !== version && <p>{copyWords.newer}</p>}
        </Notice>
      ) : (
        <Notice tone="info" title={copyWords.offers(copies.length)}>
          <ul className="mt-2 space-y-3">
            {copies.map((found) => (
              <li key={found.key.tab} className="space-y-1.5">
                <p className="font-semibold">{copyWords.at(time(found))}</p>
                {found.copy.version !== version && <p>{copyWords.newer}</p>}
                <div className="flex flex-wrap gap-2">{buttons(found)}</div>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Dialog open={open?.kind === 'compare'} title={copyWords.title} onClose={close} wide>
        {open && text && (
          <>
            <ComparisonView before={content} after={text} pictures={pictures} sections={sections} zone={zone} labels={{ before: copyWords.now, after: copyWords.kept }} />
            <DialogActions>
              <Button onClick={() => setOpen({ kind: 'merge', found: open.found })}>{copyWords.merge}</Button>
              {/* Whoever uses it here has seen what stands with the server: it goes in place of that. */}
              <Button look="primary" onClick={() => use(open.found, { content: text, version })}>
                {copyWords.use}
              </Button>
            </DialogActions>
          </>
        )}
      </Dialog>
      <Dialog open={open?.kind === 'merge'} title={copyWords.merge} onClose={close} wide>
        {open && text && (
          <MergeView
            mine={text}
            theirs={content}
            names={{ theirs: copyWords.nowOf }}
            pictures={pictures}
            sections={sections}
            zone={zone}
            onCancel={close}
            onMerged={(merged) => use(open.found, { content: merged, version })}
          />
        )}
      </Dialog>
      <Confirm
        open={open?.kind === 'drop'}
        title={copyWords.dropTitle}
        text={copyWords.dropText}
        yes={copyWords.drop}
        look="danger"
        onClose={close}
        onYes={() => open && forget(open.found)}
      />
    </>
  )
}

type UseProps = { found: FoundCopy; version: number; onUse(): void; onCompare(): void }

// Over a text that was saved since, only after it was seen.
function UseButton({ found, version, onUse, onCompare }: UseProps) {
  return (
    <Button look="primary" onClick={found.copy.version === version ? onUse : onCompare}>
      {copyWords.use}
    </Button>
  )
}

async function leftovers({ articleId, personId, content, lives }: Pick<Props, 'articleId' | 'personId' | 'content' | 'lives'>): Promise<FoundCopy[]> {
  const place = await openCopies()
  const found = await findCopies(place, articleId, personId, Date.now())
  const kept: FoundCopy[] = []
  for (const one of found) {
    const { tab } = one.key
    const owner = tabOfCopy(tab)
    if (isCopyInUse(tab) || (owner !== tabName() && isOfThisBrowser(owner) && (await lives(owner)))) continue
    if (sameContent(one.copy.content, content)) await place.drop(one.key)
    else kept.push(one)
  }
  return kept
}
