'use client'

import { useId } from 'react'
import { when } from '@/components/newsroom/when'
import { isSilent } from '@/domain/content/word-report'
import type { WordReport } from '@/domain/content/word-report-schemas'
import { wordFileWords } from '@/domain/words/word'
import { ReportLines } from './report-lines'

export type WordFileLine = { id: string; name: string; bytes: number; at: Date; byName: string; report: WordReport; needsChecking: boolean }

/** The Word files that an article's text came from, to be saved, with what was found in each. */
export function WordFileList({ files, now, zone }: { files: WordFileLine[]; now: Date; zone: string }) {
  const id = useId()
  if (files.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-base font-bold">
        {wordFileWords.heading}
      </h2>
      <p className="mt-1 text-sm text-ink-faint">{wordFileWords.hint}</p>
      <ul className="mt-2 divide-y divide-line rounded-lg border border-line text-sm">
        {files.map((file) => (
          <li key={file.id} className="px-3 py-2">
            <a
              href={`/toa-soan/tep/${file.id}`}
              download
              aria-label={wordFileWords.download(file.name)}
              className="inline-block py-1 font-semibold break-words text-link underline underline-offset-4"
            >
              {file.name}
            </a>
            <p className="text-ink-faint">{wordFileWords.sent(file.byName, when(file.at, now, zone), sizeOf(file.bytes))}</p>
            <details className="mt-1">
              <summary className="cursor-pointer py-1 underline-offset-4 hover:underline">{wordFileWords.report}</summary>
              <Report report={file.report} now={now} zone={zone} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Report({ report, now, zone }: { report: WordReport; now: Date; zone: string }) {
  const { converted, checked } = report
  return (
    <div className="space-y-1 pb-1">
      {isSilent(report) ? <p>{wordFileWords.silent}</p> : <ReportLines report={report} now={now} zone={zone} />}
      {converted !== null && <p>{converted ? wordFileWords.converted : wordFileWords.kept}</p>}
      {checked && <p className="text-ink-faint">{wordFileWords.checkedBy(checked.name, when(new Date(checked.at), now, zone))}</p>}
    </div>
  )
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? wordFileWords.kilobytes(Math.max(1, Math.round(bytes / 1000))) : wordFileWords.megabytes(bytes / 1_000_000)
}
