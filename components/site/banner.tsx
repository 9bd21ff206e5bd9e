import { PICTURE_WIDTHS, pictureAddress } from '@/domain/content/picture'
import { siteWords } from '@/domain/words/site'
import type { SiteFrameData } from './frame-data'

/** The office's name on its red. The emblem is the picture that the office uploaded, or nothing. */
export function Banner({ frame }: { frame: SiteFrameData }) {
  const { emblem, siteName, welcomeLine, today } = frame
  return (
    <header className="on-red">
      <div className="bg-accent-deep print:hidden">
        <div className="frame flex justify-between gap-4 py-1.5 text-sm">
          <p>{today}</p>
          <a href="/rss.xml" className="underline-offset-4 hover:underline">
            {siteWords.rss}
          </a>
        </div>
      </div>
      <div className="ornament bg-accent print:border-b print:border-ink">
        <div className="frame relative z-1 py-5 sm:py-7 print:px-0">
          <a href="/" className="flex w-fit items-center gap-4 sm:gap-5">
            {emblem && (
              <img
                src={pictureAddress(emblem.id, PICTURE_WIDTHS[0])}
                alt={siteWords.emblem(siteName)}
                width={emblem.width}
                height={emblem.height}
                className="h-14 w-auto sm:h-20"
              />
            )}
            <span className="min-w-0">
              {welcomeLine && (
                <span className="block text-xs font-medium tracking-wider uppercase sm:text-sm">{welcomeLine}</span>
              )}
              <span className="block text-xl leading-snug font-bold text-balance uppercase sm:text-3xl">{siteName}</span>
            </span>
          </a>
        </div>
      </div>
    </header>
  )
}
