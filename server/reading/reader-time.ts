import { dateline, shortDate, shortDateTime } from '@/domain/language/dates'

/** An instant in the forms that pages show, in the office's zone. */
export type ReaderTime = {
  /** ISO 8601, for programs. */
  iso: string
  /** `Thứ ba 29/08/2023 13:49` */
  dateline: string
  /** `29/08/2023 13:49` */
  dateTime: string
  /** `29/08/2023` */
  date: string
}

/** Puts an instant into those forms. */
export function readerTime(at: Date, zone: string): ReaderTime {
  return {
    iso: at.toISOString(),
    dateline: dateline(at, zone),
    dateTime: shortDateTime(at, zone),
    date: shortDate(at, zone),
  }
}
