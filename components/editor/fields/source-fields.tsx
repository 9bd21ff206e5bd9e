'use client'

import { useState } from 'react'
import { InputField } from '@/components/ui/field'
import { sourceWords } from '@/domain/words/editor'
import { webAddress, type ArticleForm } from '../article-form'
import type { ChangeForm } from '../use-article-text'

type Props = { form: ArticleForm; change: ChangeForm }

/** Where a reposted article comes from. Folded away: most articles are the office's own. */
export function SourceFields({ form: { source }, change }: Props) {
  const { name, url, at } = source
  const set = (part: Partial<ArticleForm['source']>) => change({ source: { ...source, ...part } })
  const [open] = useState(name !== '')
  const nameMissing = name.trim() === '' && (url.trim() !== '' || at !== '')
  return (
    <details open={open} className="rounded-lg border border-line">
      <summary className="rounded-lg px-3 py-2 text-sm font-semibold text-ink-soft hover:bg-wash">{sourceWords.summary}</summary>
      <div className="space-y-3 px-3 pt-1 pb-3">
        <InputField
          id="nguon-ten"
          label={sourceWords.name}
          value={name}
          error={nameMissing ? sourceWords.nameFirst : null}
          onChange={(event) => set({ name: event.target.value })}
        />
        <InputField
          id="nguon-dia-chi"
          label={sourceWords.url}
          inputMode="url"
          autoComplete="off"
          value={url}
          error={url.trim() !== '' && webAddress(url) === null ? sourceWords.badUrl : null}
          onChange={(event) => set({ url: event.target.value })}
        />
        <InputField
          id="nguon-luc"
          label={sourceWords.at}
          type="datetime-local"
          value={at}
          onChange={(event) => set({ at: event.target.value })}
        />
      </div>
    </details>
  )
}
