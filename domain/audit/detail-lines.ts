import type { Publicity, Work } from '@/domain/article/workflow'
import { publicWords, workWords } from '@/domain/words/article'
import { detailWords, valueWords } from '@/domain/words/audit-details'
import { errorMessage } from '@/domain/words/errors'
import { showValue, type ShowContext } from './show-value'

/** One thing that an event says beside who, what and when. `technical`: for who compares it, not for reading along. */
export type DetailLine = { label: string; text: string; technical?: true }

export type DetailContext = ShowContext & {
  /** Leaves out what quotes or describes an article that the reader of the line may not see. */
  withoutTexts?: boolean
}

/** Said elsewhere on the line or by another detail, or of use to programs only. */
export const UNSAID: ReadonlySet<string> = new Set([
  'articleId', 'attempted', 'system', 'threadId', 'keptTextId', 'caseId', 'converted', 'pictures', 'savedTextId',
  'approvalId', 'correctionId', 'delegationId', 'scanFileId', 'leader', 'fromName', 'toName', 'lateMinutes',
])
const TECHNICAL = new Set(['hash', 'voided', 'sha256', 'passageHash', 'key', 'bytes', 'width', 'height', 'emblemPictureId'])
// The only details of an article that say nothing of its content.
const WITHOUT_TEXT = new Set([
  'from', 'to', 'code', 'hash', 'voided', 'due', 'number', 'days', 'count', 'smallEdits', 'bytes', 'sha256', 'width', 'height',
  'how', 'onBehalfOf', 'recordedBy', 'setBy', 'savedAt',
])

/** What an event's detail says, before and after in brief, as lines to read. */
export function detailLines(detail: Readonly<Record<string, unknown>>, context: DetailContext): DetailLine[] {
  const { from, to, changed, before, after, ...rest } = detail
  const lines: DetailLine[] = []
  if (isState(from) && isState(to)) {
    if (from !== to) lines.push({ label: detailWords.state ?? '', text: valueWords.change(state(from), state(to)) })
  } else {
    lines.push(...plain({ from, to }, context))
  }
  if (!context.withoutTexts) {
    lines.push(...changes(changed, context))
    if (before !== undefined && after !== undefined) {
      lines.push({ label: detailWords.change ?? '', text: valueWords.change(showValue(before, context), showValue(after, context)) })
    } else {
      lines.push(...plain({ before, after }, context))
    }
  }
  return [...lines, ...plain(rest, context)]
}

function plain(detail: Record<string, unknown>, context: DetailContext): DetailLine[] {
  return Object.entries(detail).flatMap(([key, value]) => {
    if (value === undefined || UNSAID.has(key) || (context.withoutTexts && !WITHOUT_TEXT.has(key))) return []
    const text = key === 'code' && typeof value === 'string' ? errorMessage(value) : showValue(value, context, key)
    return [{ label: detailWords[key] ?? key, text, ...(TECHNICAL.has(key) ? { technical: true as const } : {}) }]
  })
}

function changes(changed: unknown, context: DetailContext): DetailLine[] {
  if (!isRecord(changed)) return []
  return Object.entries(changed).flatMap(([key, change]) => {
    if (!isRecord(change)) return []
    const text = valueWords.change(showValue(change.before, context, key), showValue(change.after, context, key))
    return [{ label: detailWords[key] ?? key, text, ...(TECHNICAL.has(key) ? { technical: true as const } : {}) }]
  })
}

function isState(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z]+\/[a-z]+$/.test(value) && value.split('/')[1] as Publicity in publicWords
}

// "pending/live" as people read it: the work, and where readers stand when they have or had it.
function state(text: string): string {
  const [work = '', publicity = ''] = text.split('/')
  const doing = workWords[work as Work] as string | undefined
  if (doing && publicity === 'unpublished') return doing
  return [publicWords[publicity as Publicity], doing].filter(Boolean).join(' · ')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
