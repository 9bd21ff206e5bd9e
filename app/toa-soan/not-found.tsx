import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'
import { errorMessage } from '@/domain/words/errors'
import { failureWords } from '@/domain/words/newsroom'

export default function NotFoundInNewsroom() {
  return (
    <div className="mx-auto max-w-form px-6 py-24 text-center">
      <h1 className="text-2xl font-bold">{errorMessage('not_found')}</h1>
      <p className="mt-3 text-ink-soft">{failureWords.notFound}</p>
      <Link href="/toa-soan" className={buttonClass('plain', 'mt-6')}>
        {failureWords.toDesk}
      </Link>
    </div>
  )
}
