/** A place in a list that is ordered by time of publishing, newest first, then by id. */
export type Cursor = { publishedAt: Date; articleId: string }

const FORM = /^([0-9a-z]{1,11})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** The place as it stands in an address. */
export function writeCursor({ publishedAt, articleId }: Cursor): string {
  return `${publishedAt.getTime().toString(36)}-${articleId}`
}

/** Reads `writeCursor` back; null for anything else. */
export function readCursor(text: string): Cursor | null {
  const [, time, articleId] = FORM.exec(text) ?? []
  if (time === undefined || articleId === undefined) return null
  const publishedAt = new Date(Number.parseInt(time, 36))
  return Number.isNaN(publishedAt.getTime()) || publishedAt.getUTCFullYear() > 9999 ? null : { publishedAt, articleId }
}
