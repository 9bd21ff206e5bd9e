import { systemActor } from '@/domain/article/actor'
import { userCommandWords as words } from '@/domain/words/user-command'
import { createPerson } from '@/server/commands/create-person'
import { db, pool } from '@/server/db'

// An address that cannot receive mail: the administrator puts their own in its place.
const EMAIL = 'quan-tri@toa-soan.local'
const NAME = 'Quản trị viên'
// Any constant: it only has to differ from the other advisory locks of this database.
const FIRST_LOCK = 7_401_011

/**
 * With nobody in the database yet, makes an administrator and prints the one-time password, the only time that it is to
 * be seen (S6: there is no default account). Two starters at once make one.
 */
export async function ensureFirstAdministrator(): Promise<void> {
  const guard = await pool().connect()
  try {
    await guard.query('select pg_advisory_lock($1)', [FIRST_LOCK])
    if ((await db.person.count()) > 0) return
    const { oneTimePassword } = await createPerson(systemActor('setup', ['people']), {
      email: EMAIL, name: NAME, grants: [{ role: 'admin', sectionId: null }],
    })
    console.log(`  ${words.firstAdministrator(EMAIL)}`)
    console.log(`  ${words.oneTime(oneTimePassword ?? '')}`)
    console.log(`  ${words.mustChange}`)
  } finally {
    await guard.query('select pg_advisory_unlock($1)', [FIRST_LOCK]).catch(() => undefined)
    guard.release()
  }
}
