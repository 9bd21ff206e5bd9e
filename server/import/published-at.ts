import { parseOfficeTime } from '@/domain/language/dates'

/**
 * The instant of a line's `publishedAt`: as it says itself, or on the office's clock where it
 * gives no offset (midnight where it gives no time). Throws RangeError for a day that does not exist.
 */
export function publishedAtOf(written: string, zone: string): Date {
  if (/T.*(?:Z|[+-]\d\d:\d\d)$/.test(written)) return new Date(written)
  const [day = '', time = '00:00'] = written.split('T')
  const seconds = Number(time.slice(6) || 0)
  return new Date(parseOfficeTime(`${day}T${time.slice(0, 5)}`, zone).getTime() + seconds * 1000)
}
