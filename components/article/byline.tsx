import { bylines, type PrintedCredit } from '@/domain/content/byline'

/** Who wrote the article and took its pictures, under the text at the right. */
export function Byline({ credits }: { credits: PrintedCredit[] }) {
  if (credits.length === 0) return null
  return (
    <div className="byline text-right">
      {bylines(credits).map((line, i) => (
        <p key={i}>{line}</p>
      ))}
    </div>
  )
}
