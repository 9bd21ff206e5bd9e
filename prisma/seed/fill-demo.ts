import { pool } from '@/server/db'
import { demoState, markDemo } from './demo-state'
import { demoSections, makeCast, nameOffice } from './make-office'
import { publishDemo } from './publish-demo'
import { workDemo } from './work-demo'

// Any constant: it only has to differ from the other advisory locks of this database.
const FILL_LOCK = 7_401_021

/**
 * Fills an empty database with the demonstration, goes on with one that was interrupted, leaves
 * a whole one as it is. `refused`: the database holds something else. Two starters at once: one.
 */
export async function fillDemo(): Promise<'filled' | 'there' | 'refused'> {
  const guard = await pool().connect()
  try {
    await guard.query('select pg_advisory_lock($1)', [FILL_LOCK])
    return await fill()
  } finally {
    await guard.query('select pg_advisory_unlock($1)', [FILL_LOCK]).catch(() => undefined)
    guard.release()
  }
}

async function fill(): Promise<'filled' | 'there' | 'refused'> {
  const before = await demoState()
  if (before.kind === 'other') return 'refused'
  if (before.kind === 'whole') return 'there'
  if (before.kind === 'empty') await markDemo('demo.started')
  const state = await demoState()
  const since = 'since' in state ? state.since : new Date()
  const sectionId = await demoSections()
  await nameOffice()
  const cast = await makeCast(sectionId)
  await publishDemo(sectionId, since)
  await workDemo(cast, sectionId)
  await markDemo('demo.filled')
  return 'filled'
}
