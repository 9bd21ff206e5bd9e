'use client'

import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { wordFileWords, wordImportWords } from '@/domain/words/word'
import { ReportLines } from './report-lines'
import type { WordFileLine } from './word-file-list'

export type CheckWordReport = (input: { fileId: string }) => Promise<{ ok: true } | { ok: false; message: string }>

type Props = { files: WordFileLine[]; mayCheck: boolean; check: CheckWordReport; now: Date; zone: string }

/** What nobody has looked at yet of the Word files that an article came from; it stands over the text until someone has. */
export function WordNotices({ files, ...rest }: Props) {
  return files.filter(({ needsChecking }) => needsChecking).map((file) => <WordNotice key={file.id} file={file} {...rest} />)
}

function WordNotice({ file, mayCheck, check, now, zone }: Omit<Props, 'files'> & { file: WordFileLine }) {
  const [busy, startChecking] = useTransition()
  const [done, setDone] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  if (done) return null
  const press = () =>
    startChecking(async () => {
      const result = await check({ fileId: file.id }).catch(() => ({ ok: false as const, message: wordImportWords.offline }))
      if (result.ok) setDone(true)
      else setTrouble(result.message)
    })
  return (
    <Notice
      tone="warn"
      title={wordFileWords.notice(file.name)}
      actions={
        mayCheck && (
          <Button disabled={busy} onClick={press}>
            {wordFileWords.check}
          </Button>
        )
      }
    >
      <ReportLines report={file.report} now={now} zone={zone} />
      {trouble && (
        <p role="alert" className="font-semibold text-bad">
          {trouble}
        </p>
      )}
    </Notice>
  )
}
