import { performArticleAction } from '@/server/commands/perform'
import { deliverOutbox } from '@/server/jobs/deliver-outbox'
import { runTimers } from '@/server/jobs/run-timers'
import type { Order } from './order'

/** Does what an order says, as one instance does it: the step, or the clock's timers, and what follows from them. */
export async function carryOut({ how, action, actor, articleId, version }: Order): Promise<void> {
  if (how === 'clock') await runTimers()
  else await performArticleAction(actor, action, { articleId, version, ...(action === 'withdraw' ? { reason: 'Sai số liệu.' } : {}) })
  await deliverOutbox()
}
