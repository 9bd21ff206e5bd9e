'use client'

import { FailurePage } from '@/components/site/failure-page'

type Props = { error: Error & { digest?: string } }

export default function ErrorPage({ error }: Props) {
  return <FailurePage id={error.digest} />
}
