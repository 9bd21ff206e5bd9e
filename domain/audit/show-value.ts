import { ROLES, type Role } from '@/domain/article/actor'
import { shortDate, shortDateTime } from '@/domain/language/dates'
import { roleWords } from '@/domain/words/admin'
import { workWords } from '@/domain/words/article'
import { filterWords, howWords, detailWords, valueWords } from '@/domain/words/audit-details'
import { eventWords } from '@/domain/words/audit-events'
import { noticeTopics } from '@/domain/words/notices'
import { ruleWords } from '@/domain/words/proofreading'
import { SYSTEM } from './filters'

/** By which ids and times become readable. */
export type ShowContext = {
  /** Of people, sections and articles by their ids. */
  names: ReadonlyMap<string, string>
  zone: string
}

/** A detail's value in words: ids by their names, times of the office's clock, what programs call things by its own name. */
export function showValue(value: unknown, context: ShowContext, key = ''): string {
  if (EVERYWHERE.has(key) && (value === null || (Array.isArray(value) && value.length === 0))) return valueWords.everywhere
  if (value === null || value === undefined || value === '') return valueWords.none
  if (typeof value === 'boolean') return value ? valueWords.yes : valueWords.no
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.length === 0 ? valueWords.none : value.map((item) => showValue(item, context, key)).join('; ')
  if (typeof value === 'object') return showRecord(value as Record<string, unknown>, context, key)
  return showText(String(value), context, key)
}

// Where nothing named means all of them.
const EVERYWHERE = new Set(['sectionId', 'sectionIds'])

function showRecord(value: Record<string, unknown>, context: ShowContext, key: string): string {
  if (typeof value.role === 'string') return valueWords.grant(showValue(value.role, context, 'role'), showValue(value.sectionId, context, 'sectionId'))
  if (typeof value.label === 'string') return typeof value.href === 'string' ? `${value.label} (${value.href})` : value.label
  const parts = Object.entries(value)
  if (parts.length === 0) return valueWords.none
  return parts.map(([name, part]) => `${partName(name, key)}: ${showValue(part, context, name)}`).join(', ')
}

// What an export was narrowed by has names of its own, and so have the steps of the work and the proof-reader's rules.
function partName(name: string, key: string): string {
  const own: Record<string, string> = key === 'filters' ? filterWords : { ...workWords }
  return own[name] ?? ruleNames[name] ?? detailWords[name] ?? name
}

const ruleNames: Record<string, string> = Object.fromEntries(Object.entries(ruleWords).map(([id, { name }]) => [id, name]))
const topicNames: Record<string, string> = Object.fromEntries(Object.entries(noticeTopics).map(([topic, { label }]) => [topic, label]))

const HASH = /^[0-9a-f]{64}$/
const TIME = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

function showText(text: string, { names, zone }: ShowContext, key: string): string {
  if (HASH.test(text)) return `${text.slice(0, 12)}…`
  if (TIME.test(text)) return shortDateTime(new Date(text), zone)
  if (DAY.test(text)) return shortDate(new Date(text), 'UTC')
  if (key === 'role' && isRole(text)) return roleWords[text]
  if (key === 'action' || key === 'attempted') return eventWords(text)
  if (key === 'letters') return topicNames[text] ?? text
  if (key === 'how') return howWords[text] ?? text
  if (key === 'format') return text.toUpperCase()
  if (key === 'who' && text === SYSTEM) return valueWords.system
  if (key in choiceWords) return choiceWords[key]?.[text] ?? text
  return names.get(text) ?? text
}

const choiceWords: Record<string, Record<string, string>> = { direction: valueWords.directions, uyPlacement: valueWords.uyPlacements }

function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text)
}
