import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ChangesSince } from '@/components/approvals/changes-since'
import { PrintButton } from '@/components/approvals/print-button'
import { QrCode } from '@/components/approvals/qr-code'
import { ArticleSheet } from '@/components/newsroom/article-sheet'
import { Notice } from '@/components/ui/notice'
import { shortDateTime } from '@/domain/language/dates'
import { approvalWords, sheetWords as words } from '@/domain/words/approvals'
import { getSheet } from '@/server/approvals/get-sheet'
import { requireActor } from '@/server/auth/current-actor'
import { NotFound } from '@/server/errors'
import { answerPrivately } from '@/server/reading/page-context'
import { SheetFacts } from './_components/sheet-facts'
import { SignBoxes } from './_components/sign-boxes'

type Props = { params: Promise<{ id: string }> }

export const metadata: Metadata = { title: words.title, robots: { index: false, follow: false } }

/** The sheet that goes to a leader on paper: one exact text, what changed in it, boxes to sign, and its hash. */
export default async function SheetPage({ params }: Props) {
  const { id } = await params
  answerPrivately()
  const sheet = await getSheet(await requireActor(`/toa-soan/bai-viet/${id}/phieu-trinh`), id).catch((error: unknown) => {
    if (error instanceof NotFound) notFound()
    throw error
  })
  const { revision, before, content, zone } = sheet
  const time = (date: Date) => shortDateTime(date, zone)
  return (
    <main className="a4-sheet min-h-dvh bg-wash print:bg-surface">
      <div className="flex flex-wrap items-center justify-between gap-3 border-b border-line bg-surface px-4 py-3 print:hidden">
        <Link href={`/toa-soan/bai-viet/${id}/ban-duyet`} prefetch={false} className="py-1.5 text-sm text-link underline underline-offset-4">
          {approvalWords.title}
        </Link>
        <PrintButton label={words.print} />
      </div>
      <div className="mx-auto max-w-[52rem] space-y-6 bg-surface px-5 py-8 sm:my-6 sm:px-10 print:m-0 print:max-w-none print:p-0">
        <header className="flex items-start justify-between gap-6">
          <div className="min-w-0">
            <p className="text-sm">{sheet.governingBody}</p>
            <p className="text-sm font-semibold">{[sheet.siteName, sheet.newsroomName].filter(Boolean).join(' · ')}</p>
            <h1 className="mt-4 text-2xl font-bold">{words.title}</h1>
            <p className="text-sm">
              {words.number(sheet.number)} · {revision ? words.revision(revision.number, time(revision.at)) : approvalWords.working}
            </p>
            <p className="text-sm text-ink-faint">{words.printed(time(sheet.now))}</p>
          </div>
          <figure className="w-32 shrink-0 text-center">
            <QrCode modules={sheet.qr} label={words.record} className="w-full" />
            <figcaption className="text-xs">{words.record}</figcaption>
          </figure>
        </header>
        {!revision && <Notice tone="warn" title={words.working} />}
        <SheetFacts sheet={sheet} time={time} />
        <p className="rounded-lg border border-line px-4 py-2 text-sm">
          {words.hash}: <code className="font-mono text-xs break-all">{sheet.hash}</code>
          <br />
          {words.hashText}
        </p>
        <section>
          <h2 className="text-lg font-bold">{words.changes}</h2>
          <div className="mt-2 space-y-2 text-sm">
            {before ? (
              <>
                <p>{words.changesSince(before.number, time(before.at))}</p>
                <ChangesSince before={before.content} after={content} pictures={sheet.pictures} sections={sheet.sections} zone={zone} />
              </>
            ) : (
              <p>{words.changesFirst}</p>
            )}
          </div>
        </section>
        {revision && <SignBoxes names={[sheet.writer, sheet.holder, null]} />}
        <section className="border-t border-line pt-4">
          <h2 className="mb-3 text-lg font-bold">{words.text}</h2>
          <ArticleSheet content={content} level={3} pictures={sheet.pictures} zone={zone} />
        </section>
      </div>
    </main>
  )
}
