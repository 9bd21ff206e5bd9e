'use client'

import { undoDepth } from '@tiptap/pm/history'
import { useMemo, useState } from 'react'
import { ArticleSheet } from '@/components/newsroom/article-sheet'
import { Button } from '@/components/ui/button'
import { DialogActions } from '@/components/ui/dialog'
import { CheckField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { emptyContent } from '@/domain/content/empty'
import { isSilent, needsChecking } from '@/domain/content/word-report'
import { isBlankBody } from '@/domain/content/text'
import type { WordImport } from '@/domain/content/word-import'
import { uiWords } from '@/domain/words/ui'
import { wordImportWords, wordReportWords } from '@/domain/words/word'
import type { ArticleForm } from '../article-form'
import { bodyNow } from './body-now'
import { OldFonts } from './old-fonts'
import { ProposedFields } from './proposed-fields'
import { putBody } from './put-body'
import { ReportLines } from './report-lines'
import { chosenBody, chosenForm, firstChoices, variantOf, withReading } from './word-choices'
import type { WordImportProps } from './word-import'
import { WordPlace } from './word-place'

/** What was read from a Word file, to be looked at, chosen from and taken into the article. */
export function WordOffer({ read, word, editor, form, change, learn, accept, zone }: WordImportProps & { read: WordImport }) {
  const [isBlank] = useState(() => isBlankBody(bodyNow(editor)))
  const [choices, setChoices] = useState(() => firstChoices(read, form, isBlank))
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [now] = useState(() => new Date())
  const { unicode } = choices
  const variant = useMemo(() => variantOf(read, unicode), [read, unicode])
  const body = useMemo(() => chosenBody(variant, choices), [variant, choices])
  const { title, lead, credits } = choices

  async function take() {
    if (!editor.isEditable) return setTrouble(wordImportWords.notWritable)
    setBusy(true)
    setTrouble(null)
    const accepted = await accept({ fileId: read.fileId, converted: read.unicode ? unicode : null }).catch(() => ({ ok: false as const, message: wordImportWords.offline }))
    setBusy(false)
    if (!accepted.ok) return setTrouble(accepted.message)
    learn(read.pictures)
    const before = editor.state.doc
    const depth = undoDepth(editor.state)
    if (!putBody(editor, body, choices.place)) return setTrouble(wordImportWords.noFit)
    const fields = chosenForm(form, choices)
    if (Object.keys(fields).length > 0) change(fields)
    word.finish({
      body: { before, after: editor.state.doc },
      depth,
      fields: { before: partOf(form, fields), after: fields },
    })
    editor.commands.focus()
  }

  return (
    <div className="space-y-6">
      {read.unicode && (
        <OldFonts
          fonts={read.report.fonts}
          preview={read.unicode.preview}
          convert={unicode}
          onChange={(wanted) => setChoices(withReading(choices, read, wanted))}
        />
      )}
      {!isSilent(read.report) && (
        <Notice tone={needsChecking(read.report) ? 'warn' : 'info'} title={wordReportWords.heading}>
          <ReportLines report={read.report} now={now} zone={zone} />
          {needsChecking(read.report) && <p className="mt-2 font-semibold">{wordReportWords.mustCheck}</p>}
        </Notice>
      )}
      <ProposedFields head={variant.head} form={form} choices={choices} onChange={setChoices} />
      {variant.captions > 0 && (
        <CheckField
          label={wordImportWords.captions(variant.captions)}
          checked={choices.captions}
          onChange={(event) => setChoices({ ...choices, captions: event.target.checked })}
        />
      )}
      {!isBlank && <WordPlace place={choices.place} onChange={(place) => setChoices({ ...choices, place })} />}
      <section aria-label={wordImportWords.preview}>
        <h3 className="text-base font-bold">{wordImportWords.preview}</h3>
        <div className="mt-2 rounded-lg border border-line px-4 py-6 sm:px-8">
          <ArticleSheet
            content={{ ...emptyContent(), title: title.take ? title.text : form.title, lead: lead.take ? lead.text : form.lead, body, credits: credits.take ? credits.list.map((credit) => ({ ...credit, personId: null })) : [] }}
            pictures={read.pictures}
            zone={zone}
          />
        </div>
      </section>
      {/* In sight however long the text is. */}
      <div className="sticky bottom-0 -mx-5 -mb-5 border-t border-line bg-surface px-5 pb-4 sm:-mx-6 sm:-mb-6 sm:px-6">
        {trouble && (
          <div className="pt-4">
            <Notice tone="bad" alert>
              <p>{trouble}</p>
            </Notice>
          </div>
        )}
        <div className="-mt-2">
          <DialogActions>
            <Button onClick={word.close}>{uiWords.cancel}</Button>
            <Button look="primary" disabled={busy} onClick={() => void take()}>
              {busy ? wordImportWords.accepting : wordImportWords.accept}
            </Button>
          </DialogActions>
        </div>
      </div>
    </div>
  )
}

// The same fields of the form as the part names.
function partOf(form: ArticleForm, part: Partial<ArticleForm>): Partial<ArticleForm> {
  return Object.fromEntries(Object.entries(form).filter(([key]) => key in part))
}
