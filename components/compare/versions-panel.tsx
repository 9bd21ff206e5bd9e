'use client'

import { useRef, useState, type ReactNode } from 'react'
import type { PictureSizes } from '@/components/newsroom/article-sheet'
import { when } from '@/components/newsroom/when'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { versionName, versionWords } from '@/domain/words/versions'
import { AuthorsButton } from './authors-button'
import { BringBackDialog } from './bring-back-dialog'
import type { BringBack } from './use-bring-back'
import { useVersions } from './use-versions'
import { comparePath, WORKING_COPY, type VersionActions } from './version-results'
import { VersionRow } from './version-row'

type Props = {
  articleId: string
  actions: VersionActions
  pictures: PictureSizes
  zone: string
  /** What happened to the article. */
  trail: ReactNode
  /** Of an open desk: saves what is pending, and can put an old version in place of the text. */
  desk?: { flush(): Promise<boolean>; bringBack: BringBack }
}

/** The versions of a text: to compare two, to bring one back, to see who wrote what; and the article's trail. */
export function VersionsPanel({ articleId, actions, pictures, zone, trail, desk }: Props) {
  const place = useRef<HTMLElement>(null)
  const { items, more, failed, reload, older } = useVersions(articleId, actions.list, place)
  const [picked, setPicked] = useState<{ from: string | null; to: string }>({ from: null, to: WORKING_COPY })
  const [asking, setAsking] = useState<{ id: string; name: string } | null>(null)
  const now = new Date()

  const rows = items ?? []
  const from = picked.from ?? rows.find(({ kind }) => kind === 'revision')?.id ?? rows[0]?.id ?? null
  const placeOf = (id: string) => (id === WORKING_COPY ? -1 : rows.findIndex((row) => row.id === id))
  const comparable = from !== null && from !== picked.to

  async function compare() {
    if (from === null) return
    // However they were picked, the older one is compared with the newer one.
    const [older, newer] = placeOf(from) >= placeOf(picked.to) ? [from, picked.to] : [picked.to, from]
    const path = comparePath(articleId, { from: older, to: newer })
    if (!desk) return window.location.assign(path)
    // The tab opens within the press, or browsers take it for an advertisement; it waits for the text to be saved.
    const tab = window.open('', '_blank')
    await desk.flush()
    if (tab) tab.location.href = path
  }

  return (
    <>
      <section ref={place} aria-labelledby="phien-ban-tieu-de" className="min-h-24">
        <h2 id="phien-ban-tieu-de" className="text-base font-bold">
          {versionWords.title}
        </h2>
        {items === null && !failed && <p className="mt-1 text-sm text-ink-faint">{versionWords.loading}</p>}
        {failed && (
          <Notice tone="bad" title={failed} actions={<Button onClick={() => void reload()}>{versionWords.again}</Button>} />
        )}
        {items?.length === 0 && <p className="mt-1 text-sm text-ink-faint">{versionWords.empty}</p>}
        {rows.length > 0 && (
          <>
            <p className="mt-1 text-sm text-ink-faint">{versionWords.hint}</p>
            <div className="mt-3 flex flex-wrap gap-2">
              <Button className="min-h-9 px-3 py-1" disabled={!comparable} onClick={() => void compare()}>
                {versionWords.compare}
              </Button>
              <AuthorsButton articleId={articleId} authors={actions.authors} pictures={pictures} zone={zone} before={desk?.flush} />
            </div>
            <div aria-hidden className="mt-3 flex gap-1 text-xs text-ink-faint">
              <span className="w-9 text-center">{versionWords.older}</span>
              <span className="w-9 text-center">{versionWords.newer}</span>
            </div>
            <ol className="divide-y divide-line border-y border-line">
              <VersionRow id={WORKING_COPY} name={versionWords.working} from={from} to={picked.to} onPick={setPicked} />
              {rows.map(({ id, number, cause, at, who }) => {
                const name = versionName(number, when(at, now, zone))
                return (
                  <VersionRow
                    key={id}
                    id={id}
                    name={name}
                    from={from}
                    to={picked.to}
                    onPick={setPicked}
                    detail={[who || versionWords.imported, versionWords.causes[cause]].filter(Boolean).join(', ')}
                    time={number === null ? null : { iso: at.toISOString(), words: when(at, now, zone) }}
                    onBringBack={desk && (() => setAsking({ id, name }))}
                  />
                )
              })}
            </ol>
            <div className="mt-2 flex flex-wrap gap-2">
              {more && (
                <Button look="quiet" className="min-h-9 px-3 py-1" onClick={() => void older()}>
                  {versionWords.more}
                </Button>
              )}
              <Button look="quiet" className="min-h-9 px-3 py-1" onClick={() => void reload()}>
                {versionWords.reload}
              </Button>
            </div>
          </>
        )}
      </section>
      {trail}
      {desk && <BringBackDialog version={asking} bringBack={desk.bringBack} onClose={() => setAsking(null)} />}
    </>
  )
}
