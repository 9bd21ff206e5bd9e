import type { ReactNode } from 'react'
import { siteWords } from '@/domain/words/site'
import { Banner } from './banner'
import { Footer } from './footer'
import type { SiteFrameData } from './frame-data'
import { MainMenu } from './main-menu'

type Props = {
  frame: SiteFrameData
  /** The menu's address that this page belongs to, if any. */
  current: string | null
  children: ReactNode
}

/** Everything around a reader's page: the way past it, banner, menu, footer. */
export function SiteFrame({ frame, current, children }: Props) {
  return (
    <div id="dau-trang" className="flex min-h-screen flex-col">
      <a
        href="#noi-dung"
        className="sr-only z-10 bg-surface font-semibold text-ink focus:not-sr-only focus:absolute focus:start-3 focus:top-3 focus:px-4 focus:py-3"
      >
        {siteWords.skip}
      </a>
      <Banner frame={frame} />
      <MainMenu items={frame.menu} current={current} />
      <main id="noi-dung" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <Footer frame={frame} />
    </div>
  )
}
