'use client'

import { AutoTextarea } from '@/components/ui/auto-textarea'
import { CheckField, controlClass } from '@/components/ui/field'
import type { HeadProposal } from '@/domain/content/proposals/propose-head'
import { creditWords } from '@/domain/words/editor'
import { wordImportWords } from '@/domain/words/word'
import type { ArticleForm } from '../article-form'
import type { WordChoices } from './word-choices'

type Props = { head: HeadProposal; form: ArticleForm; choices: WordChoices; onChange(choices: WordChoices): void }

/** Title, lead and makers as the file's first and last lines propose them: each to be taken or left, and to be mended. */
export function ProposedFields({ head, form, choices, onChange }: Props) {
  const { title, lead, credits, source } = choices
  if (head.title === '' && head.lead === '' && head.credits.length === 0 && head.source === '') return null
  const named = form.credits.filter(({ name }) => name.trim() !== '').map(({ name }) => name)
  return (
    <fieldset className="space-y-3">
      <legend className="text-base font-bold">{wordImportWords.proposals}</legend>
      <p className="text-sm text-ink-soft">{wordImportWords.proposalsHint}</p>
      {head.title !== '' && (
        <Proposal label={labelOf(wordImportWords.takeTitle, form.title)} take={title.take} onTake={(take) => onChange({ ...choices, title: { ...title, take } })}>
          <AutoTextarea
            aria-label={wordImportWords.newTitle}
            value={title.text}
            disabled={!title.take}
            className={`${controlClass} font-semibold`}
            onChange={(event) => onChange({ ...choices, title: { ...title, text: oneLine(event.target.value) } })}
          />
        </Proposal>
      )}
      {head.lead !== '' && (
        <Proposal label={labelOf(wordImportWords.takeLead, form.lead)} take={lead.take} onTake={(take) => onChange({ ...choices, lead: { ...lead, take } })}>
          <AutoTextarea
            aria-label={wordImportWords.newLead}
            value={lead.text}
            disabled={!lead.take}
            className={controlClass}
            onChange={(event) => onChange({ ...choices, lead: { ...lead, text: oneLine(event.target.value) } })}
          />
        </Proposal>
      )}
      {head.credits.length > 0 && (
        <Proposal
          label={labelOf(wordImportWords.takeCredits, named.join(', '))}
          take={credits.take}
          onTake={(take) => onChange({ ...choices, credits: { ...credits, take } })}
        >
          <ul className="space-y-2">
            {credits.list.map((credit, i) => {
              const write = (part: Partial<typeof credit>) =>
                onChange({ ...choices, credits: { ...credits, list: credits.list.map((each, k) => (k === i ? { ...each, ...part } : each)) } })
              return (
                <li key={i} className="grid items-center gap-2 sm:grid-cols-[6rem_1fr_1fr]">
                  <span className="text-sm text-ink-soft">{creditWords.roles[credit.role]}</span>
                  <input
                    aria-label={wordImportWords.newName(creditWords.roles[credit.role], i + 1)}
                    value={credit.name}
                    disabled={!credits.take}
                    className={controlClass}
                    onChange={(event) => write({ name: event.target.value })}
                  />
                  <input
                    aria-label={wordImportWords.newOffice(i + 1)}
                    value={credit.office}
                    disabled={!credits.take}
                    className={controlClass}
                    onChange={(event) => write({ office: event.target.value })}
                  />
                </li>
              )
            })}
          </ul>
        </Proposal>
      )}
      {head.source !== '' && (
        <Proposal label={labelOf(wordImportWords.takeSource, form.source.name)} take={source.take} onTake={(take) => onChange({ ...choices, source: { ...source, take } })}>
          <input
            aria-label={wordImportWords.newSource}
            value={source.name}
            disabled={!source.take}
            className={controlClass}
            onChange={(event) => onChange({ ...choices, source: { ...source, name: event.target.value } })}
          />
        </Proposal>
      )}
    </fieldset>
  )
}

type ProposalProps = { label: string; take: boolean; onTake(take: boolean): void; children: React.ReactNode }

function Proposal({ label, take, onTake, children }: ProposalProps) {
  return (
    <div>
      <CheckField label={<span className="font-semibold">{label}</span>} checked={take} onChange={(event) => onTake(event.target.checked)} />
      <div className="ps-7">{children}</div>
    </div>
  )
}

// What stands there already is named before it is replaced.
function labelOf(what: string, there: string): string {
  const short = there.length > 60 ? `${there.slice(0, 60).trim()}…` : there
  return there.trim() === '' ? what : wordImportWords.instead(what, short)
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ')
}
