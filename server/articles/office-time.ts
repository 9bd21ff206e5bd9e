import { parseOfficeTime } from '@/domain/language/dates'
import type { Tx } from '@/server/db'
import { Invalid } from '@/server/errors'
import { getSiteSettings } from '@/server/site-settings'

/**
 * The instant that a person set on the office's clock (`YYYY-MM-DDTHH:mm`), which has to lie after `now`, the database's.
 * @throws Invalid with one of the two codes
 */
export async function comingTime(
  tx: Tx,
  wanted: string | undefined,
  now: Date,
  codes: { required: string; past: string },
): Promise<Date> {
  const { timeZone } = await getSiteSettings(tx)
  const due = read(wanted, timeZone)
  if (!due) throw new Invalid(codes.required)
  if (due <= now) throw new Invalid(codes.past)
  return due
}

function read(wanted: string | undefined, zone: string): Date | null {
  try {
    return wanted ? parseOfficeTime(wanted, zone) : null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
