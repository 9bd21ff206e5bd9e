import { publishDue } from '@/server/commands/publish-due'
import { withdrawDue } from '@/server/commands/withdraw-due'
import { ringTimers, type Timer } from '@/server/queue/timers'

/** Does what the timers of this moment ask for, until none is left. Resolves to how many rang. */
export async function runTimers(): Promise<number> {
  let rang = 0
  for (;;) {
    const taken = await ringTimers(ring)
    if (taken === 0) return rang
    rang += taken
  }
}

function ring({ articleId, what, due }: Timer): Promise<boolean> {
  return what === 'publish' ? publishDue(articleId, new Date(due)) : withdrawDue(articleId, new Date(due))
}
