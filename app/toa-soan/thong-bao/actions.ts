'use server'

import { requireActorForAction } from '@/server/auth/current-actor'
import { markNoticesRead } from '@/server/commands/mark-notices-read'
import { refused } from '../_parts/refused'

/** Marks this person's notices as read. True when it is done. */
export async function markRead(): Promise<boolean> {
  try {
    await markNoticesRead(await requireActorForAction())
    return true
  } catch (error) {
    await refused(error)
    return false
  }
}
