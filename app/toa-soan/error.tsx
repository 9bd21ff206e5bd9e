'use client'

import { Button } from '@/components/ui/button'
import { systemErrorMessage } from '@/domain/words/errors'
import { failureWords } from '@/domain/words/newsroom'

type Props = { error: Error & { digest?: string }; reset(): void }

/** What nobody expected: never its raw message, only the id under which the server logged it. */
export default function FailureInNewsroom({ error, reset }: Props) {
  return (
    <div role="alert" className="mx-auto max-w-form px-6 py-24 text-center">
      <h1 className="text-2xl font-bold">{systemErrorMessage(error.digest ?? failureWords.noId)}</h1>
      <p className="mt-3 text-ink-soft">{failureWords.failed}</p>
      <Button look="primary" className="mt-6" onClick={reset}>
        {failureWords.again}
      </Button>
    </div>
  )
}
