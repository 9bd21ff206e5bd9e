import type { Present } from '@/domain/article/desk'
import { presenceWords as words } from '@/domain/words/presence'

/** What somebody else is doing with the text right now, for who is about to take it over; null when they are not here. */
export function doingNow(present: Present[], holderName: string | null): string | null {
  const holder = present.find(({ name, writing }) => name === holderName && writing)
  if (!holder) return null
  const seconds = holder.savedSecondsAgo
  if (seconds === null) return words.idle(holder.name)
  return words.savedAgo(holder.name, seconds < 60 ? words.seconds(Math.max(1, seconds)) : words.minutes(Math.round(seconds / 60)))
}
