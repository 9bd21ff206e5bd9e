'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { listen } from '@/components/listen'
import { Notice } from '@/components/ui/notice'
import { inboxWords as words } from '@/domain/words/notices'
import { NEWS, type News } from './use-news'

/**
 * Keeps the inbox up to date: when something newer than `newest` has come, the page is drawn afresh where it stands, and
 * a screen reader is told. Once nobody is signed in any more it says so.
 */
export function FreshNotices({ newest }: { newest: string }) {
  const router = useRouter()
  const [arrived, setArrived] = useState(false)
  const [signedOut, setSignedOut] = useState(false)
  const shown = useRef(newest)

  useEffect(() => {
    const onNews = (event: Event) => {
      const news = (event as CustomEvent<News>).detail
      setSignedOut('signedOut' in news)
      if ('signedOut' in news || news.newest === shown.current) return
      shown.current = news.newest
      setArrived(true)
      router.refresh()
    }
    return listen([[window, NEWS, onNews]])
  }, [router])

  return (
    <>
      <p role="status" className="sr-only">
        {arrived ? words.arrived : ''}
      </p>
      {signedOut && (
        <div className="mb-4">
          <Notice tone="warn" title={words.signedOut} alert />
        </div>
      )}
    </>
  )
}
