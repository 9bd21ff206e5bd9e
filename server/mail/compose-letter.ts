import { shortDateTime } from '@/domain/language/dates'
import { isDiscreet } from '@/domain/notices/choices'
import { noticePlace } from '@/domain/notices/place'
import { dueLine, inboxWords, letterWords as words, noticeKinds } from '@/domain/words/notices'
import type { OutboxPayload } from '@/server/outbox'

type Office = { siteUrl: string; siteName: string; timeZone: string }

const SUBJECT_LENGTH = 180

/** The letter that says what a notice says, with the address that the notice leads to. Plain text. */
export function composeLetter(
  name: string,
  { kind, articleId, detail: said }: Omit<OutboxPayload['notice'], 'personIds'>,
  { siteUrl, siteName, timeZone }: Office,
): { subject: string; text: string } {
  const detail: typeof said = isDiscreet(kind) ? { who: said.who, caseId: said.caseId } : said
  const what = `${oneLine(detail.who ?? '') || inboxWords.system} ${noticeKinds[kind].words}`
  const title = oneLine(detail.title ?? '')
  const place = noticePlace({ kind, articleId, caseId: detail.caseId })
  const lines = [
    words.greeting(oneLine(name)),
    '',
    title ? `${what}:\n${title}` : `${what}.`,
    isDiscreet(kind) && words.discreet,
    detail.due && dueLine(kind, shortDateTime(new Date(detail.due), timeZone)),
    detail.note,
    detail.reason && `\n${words.reason(detail.reason)}`,
    place && `\n${words.open(siteUrl + place)}`,
    '',
    '-- ',
    words.foot(oneLine(siteName)),
    words.choose(`${siteUrl}/toa-soan/thong-bao/lua-chon`),
  ]
  return { subject: short(title ? `${what}: ${title}` : what), text: lines.filter((line) => typeof line === 'string').join('\n') }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function short(subject: string): string {
  const letters = [...subject]
  return letters.length <= SUBJECT_LENGTH ? subject : `${letters.slice(0, SUBJECT_LENGTH - 1).join('')}…`
}
