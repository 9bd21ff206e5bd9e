'use client'

import './globals.css'
import { FailurePage } from '@/components/site/failure-page'

type Props = { error: Error & { digest?: string } }

/** Stands in for the root layout when that fails itself. */
export default function GlobalErrorPage({ error }: Props) {
  return (
    <html lang="vi">
      <body>
        <FailurePage id={error.digest} />
      </body>
    </html>
  )
}
