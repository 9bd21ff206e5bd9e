'use client'

import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import type { PreviewLine } from '@/domain/previews/link-schemas'
import { previewWords as words } from '@/domain/words/previews'
import { MakeLink } from './make-link'
import type { PreviewActions } from './preview-results'
import { PreviewList } from './preview-list'

type Props = {
  articleId: string
  zone: string
  actions: PreviewActions
  /** The text on the screen: saved first where it is being written. Null: it could not be saved. */
  pin(): Promise<{ version: number; revisionId: string | null } | null>
}

/** The button and the sheet of an article's preview links. */
export function PreviewLinks(props: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.open}</Button>
      <Dialog open={open} title={words.title} onClose={() => setOpen(false)} wide>
        <Links {...props} />
      </Dialog>
    </>
  )
}

function Links({ articleId, zone, actions, pin }: Props) {
  const [links, setLinks] = useState<PreviewLine[] | null>(null)
  const [address, setAddress] = useState<string | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  useEffect(() => {
    let gone = false
    void asked(actions.list({ articleId })).then((answer) => {
      if (gone) return
      if (answer.ok) setLinks(answer.links)
      else setFault(answer.message)
    })
    return () => void (gone = true)
  }, [actions, articleId])

  async function make(note: string, days: number) {
    setBusy(true)
    setFault(null)
    setAddress(null)
    const text = await pin()
    const answer = text ? await asked(actions.create({ articleId, note, days, ...text })) : { ok: false as const, message: words.notSaved }
    setBusy(false)
    if (!answer.ok) return setFault(answer.message)
    setLinks(answer.links)
    setAddress(answer.address)
  }

  async function revoke(linkId: string) {
    setFault(null)
    const answer = await asked(actions.revoke({ articleId, linkId }))
    if (answer.ok) setLinks(answer.links)
    else setFault(answer.message)
  }

  return (
    <div className="space-y-6">
      <p className="text-sm text-ink-soft">{words.text}</p>
      <MakeLink busy={busy} address={address} onMake={(note, days) => void make(note, days)} />
      {fault && <Notice tone="bad" alert title={fault} />}
      {links && <PreviewList links={links} zone={zone} onRevoke={(id) => void revoke(id)} />}
      {!links && !fault && <p className="text-sm text-ink-faint">{words.loading}</p>}
    </div>
  )
}

// No answer at all is a refusal like any other.
function asked<T extends { ok: boolean }>(work: Promise<T>): Promise<T | { ok: false; message: string }> {
  return work.catch(() => ({ ok: false, message: words.noAnswer }))
}
