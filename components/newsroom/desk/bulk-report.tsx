import Link from 'next/link'
import { Notice } from '@/components/ui/notice'
import { bulkWords as words } from '@/domain/words/desk'

/** What became of many: how many were done, why others were not, and what ended the row, if something did. */
export type Report = { done: number; refused: Array<{ id: string; title: string; message: string }>; fault: string | null }

export function BulkReport({ report: { done, refused, fault } }: { report: Report }) {
  const tone = fault ? 'bad' : refused.length > 0 ? 'warn' : 'good'
  return (
    <Notice tone={tone} title={done > 0 || !fault ? words.done(done) : undefined}>
      {refused.length > 0 && (
        <>
          <p>{words.refused(refused.length)}</p>
          <ul className="list-disc space-y-1 ps-5">
            {refused.map(({ id, title, message }) => (
              <li key={id}>
                <Link href={`/toa-soan/bai-viet/${id}`} prefetch={false} className="underline underline-offset-4">
                  {title}
                </Link>
                : {message}
              </li>
            ))}
          </ul>
        </>
      )}
      {fault && <p>{done + refused.length > 0 ? `${words.interrupted} ${fault}` : fault}</p>}
    </Notice>
  )
}
