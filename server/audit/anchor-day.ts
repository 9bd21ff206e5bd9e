import { officeInputValue, parseOfficeTime, shortDate } from '@/domain/language/dates'
import { auditLetterWords as words } from '@/domain/words/audit-letter'
import { db, transaction, type Tx } from '@/server/db'
import { databaseNow } from '@/server/now'
import { getSiteSettings } from '@/server/site-settings'
import { writeAnchor } from './read-anchor'
import { verifyChain, type Anchor, type ChainFault } from './verify-chain'

const DAY_MS = 24 * 3600_000

/**
 * Once a day, whichever instance comes first: keeps the trail's head at the end of the office's day before, writes it
 * into the log and sends it to the address of the settings, so that it also stands where nobody here can change it.
 * What was written since the last anchor is checked first, and a fault told. Resolves to the anchor that was made now.
 */
export async function anchorDay(now?: Date): Promise<Anchor | null> {
  const { timeZone: zone } = await getSiteSettings()
  const { day, end } = dayBefore(now ?? (await databaseNow(db)), zone)
  if (await db.auditAnchor.findUnique({ where: { day } })) return null
  const head = await headBefore(end)
  if (!head) return null
  const { fault } = await verifyChain({ after: await lastAnchor() })
  if (!(await transaction((tx) => keep(tx, day, head, fault)))) return null
  tellLog(day, head, fault)
  return head
}

// The day goes into a DATE column, which reads a time's UTC day.
function dayBefore(now: Date, zone: string): { day: Date; end: Date } {
  const today = officeInputValue(now, zone).slice(0, 10)
  return { day: new Date(Date.parse(`${today}T00:00Z`) - DAY_MS), end: parseOfficeTime(`${today}T00:00`, zone) }
}

async function headBefore(end: Date): Promise<Anchor | null> {
  return db.event.findFirst({ where: { at: { lt: end } }, orderBy: { seq: 'desc' }, select: { seq: true, hash: true } })
}

async function lastAnchor(): Promise<Anchor | undefined> {
  const last = await db.auditAnchor.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true, hash: true } })
  return last ?? undefined
}

async function keep(tx: Tx, day: Date, head: Anchor, fault: ChainFault | null): Promise<boolean> {
  const { auditEmail, siteName } = await getSiteSettings(tx)
  const { count } = await tx.auditAnchor.createMany({ data: [{ day, ...head, sentTo: auditEmail }], skipDuplicates: true })
  if (count === 0) return false
  if (!auditEmail) return true
  const shown = { site: siteName, day: shortDate(day, 'UTC'), anchor: writeAnchor(head) }
  const letter = fault ? words.broken({ ...shown, seq: fault.seq.toString(), kind: fault.kind }) : words.whole(shown)
  await tx.letter.create({ data: { address: auditEmail, ...letter } })
  return true
}

function tellLog(day: Date, head: Anchor, fault: ChainFault | null): void {
  const entry = { audit: writeAnchor(head), day: day.toISOString().slice(0, 10) }
  if (fault) console.error(JSON.stringify({ level: 'error', ...entry, broken: { seq: fault.seq.toString(), kind: fault.kind } }))
  else console.log(JSON.stringify({ level: 'info', ...entry }))
}
