import Link from 'next/link'
import type { ReactNode } from 'react'
import { pictureAddress } from '@/domain/content/picture'
import { authWords as words } from '@/domain/words/auth'

type Props = { siteName: string; newsroomName: string; emblemId: string | null; children: ReactNode }

/** The threshold of the newsroom: whose it is, and the one thing to do here. */
export function AccountSheet({ siteName, newsroomName, emblemId, children }: Props) {
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr] bg-wash lg:grid-cols-[2fr_3fr] lg:grid-rows-1">
      <header className="on-red flex flex-col justify-between gap-10 bg-accent px-6 py-6 lg:px-12 lg:py-12">
        <div className="flex items-center gap-4 lg:flex-col lg:items-start lg:gap-8">
          {emblemId && (
            <img src={pictureAddress(emblemId, 480)} alt="" className="size-14 object-contain lg:size-24" />
          )}
          <div className="min-w-0">
            <p className="font-serif text-xl font-bold text-balance lg:text-4xl">{siteName}</p>
            <p className="mt-1 text-sm lg:mt-4 lg:border-t-2 lg:border-gold lg:pt-4 lg:text-base">{newsroomName}</p>
          </div>
        </div>
        <Link href="/" prefetch={false} className="hidden text-sm underline underline-offset-4 lg:inline">
          {words.backToSite}
        </Link>
      </header>
      <main className="flex items-start justify-center px-4 py-8 sm:px-8 lg:items-center">
        <div className="w-full max-w-md rounded-xl border border-line bg-surface px-5 py-6 sm:px-8 sm:py-8">{children}</div>
      </main>
    </div>
  )
}
