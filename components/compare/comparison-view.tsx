'use client'

import { useMemo, useRef } from 'react'
import type { PictureSizes } from '@/components/newsroom/article-sheet'
import { compareContents } from '@/domain/content/compare/compare'
import { countChanges } from '@/domain/content/compare/summary'
import type { ArticleContent } from '@/domain/content/content'
import { compareWords, summaryWords } from '@/domain/words/compare'
import { BodyParts } from './body-parts'
import { ChangeFrame } from './change-frame'
import { FieldValue, type SectionNames } from './field-changes'
import { StepButtons } from './step-buttons'
import { useDifferenceSteps } from './use-difference-steps'

export type ComparisonViewProps = {
  before: ArticleContent
  after: ArticleContent
  pictures: PictureSizes
  zone: string
  /** What the two are called: `Bản số 2`, `Bản đang viết`. */
  labels: { before: string; after: string }
  /** For the names of sections; without them a change of section is told without names. */
  sections?: { id: string; name: string }[]
}

/** Two contents in one text: what went struck, what came underlined, what stayed folded. */
export function ComparisonView({ before, after, pictures, zone, labels, sections = [] }: ComparisonViewProps) {
  const comparison = useMemo(() => compareContents(before, after), [before, after])
  const { fields, body, same } = comparison
  const summary = summaryWords(fields.map(({ field }) => field), countChanges(comparison))
  const count = fields.length + body.filter(({ kind }) => kind !== 'same').length
  const sheet = useRef<HTMLDivElement>(null)
  const steps = useDifferenceSteps(sheet, count)
  const names: SectionNames = Object.fromEntries(sections.map(({ id, name }) => [id, name]))
  const change = (name: 'title' | 'lead') => fields.find(({ field }) => field === name)
  const others = fields.filter(({ field }) => field !== 'title' && field !== 'lead')

  if (same) return <p role="status" className="rounded-lg bg-wash px-4 py-3 text-sm">{compareWords.same}</p>
  const titleChange = change('title')
  const leadChange = change('lead')
  return (
    <section aria-label={compareWords.label} className="min-w-0">
      <div className="space-y-1 pb-3 text-sm">
        <p role="status" className="font-semibold">{summary}</p>
        <p className="text-ink-soft">{compareWords.legend(labels.before, labels.after)}</p>
      </div>
      <StepButtons count={count} at={steps.at} go={steps.go} />
      <div ref={sheet} className="article-body mx-auto max-w-column min-w-0 pt-4">
        {titleChange ? (
          <ChangeFrame tone="changed" word={compareWords.fields.title} id="title">
            <p className="text-xl font-bold">
              <FieldValue change={titleChange} sections={names} zone={zone} />
            </p>
          </ChangeFrame>
        ) : (
          <p className="text-xl font-bold">{after.title || compareWords.untitled}</p>
        )}
        {leadChange ? (
          <ChangeFrame tone="changed" word={compareWords.fields.lead} id="lead">
            <p className="font-bold">
              <FieldValue change={leadChange} sections={names} zone={zone} />
            </p>
          </ChangeFrame>
        ) : (
          after.lead && <p className="font-bold">{after.lead}</p>
        )}
        <BodyParts parts={body} pictures={pictures} />
        {others.map((change) => (
          <ChangeFrame key={change.field} tone="changed" word={compareWords.fields[change.field]} id={change.field}>
            <div className="font-sans text-sm">
              <FieldValue change={change} sections={names} zone={zone} />
            </div>
          </ChangeFrame>
        ))}
      </div>
    </section>
  )
}
