import { z } from 'zod'
import { GENRES } from '../content/genre'

/** The lists of the desk: what waits for this person, what they sent, their sections, all they may see, or one state. */
export const DESK_VIEWS = [
  'waiting', 'mine', 'sent', 'sections', 'all', 'late', 'draft', 'submitted', 'editing', 'pending', 'approved', 'scheduled',
  'live', 'withdrawn', 'archived', 'bin',
] as const
export type DeskView = (typeof DESK_VIEWS)[number]

const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * What narrows a list: words, section, genre, writer, holder, an office that is credited (words of its name), days of the
 * last change (office's calendar), only what is late.
 */
export const deskFilterSchema = z.object({
  q: z.string().trim().min(1).max(200).optional(),
  sectionId: z.uuid().optional(),
  genre: z.enum(GENRES).optional(),
  writerId: z.uuid().optional(),
  holderId: z.uuid().optional(),
  office: z.string().trim().min(1).max(120).optional(),
  from: z.string().refine(isDay).optional(),
  to: z.string().refine(isDay).optional(),
  late: z.literal(true).optional(),
})
export type DeskFilter = z.infer<typeof deskFilterSchema>

/** A list with its filter: what a saved view keeps. */
export const deskQuerySchema = deskFilterSchema.extend({ view: z.enum(DESK_VIEWS) })
export type DeskQuery = z.infer<typeof deskQuerySchema>

/** The names that a desk's address gives the parts of its query. */
export const QUERY_NAMES = {
  view: 'xem', q: 'q', sectionId: 'muc', genre: 'loai', writerId: 'viet', holderId: 'giu', office: 'co-quan', from: 'tu', to: 'den', late: 'tre',
} as const

type Parameters = Record<string, string | string[] | undefined>

/** The query in an address; what is wrong in it is as if it were not there, as it is an address people may mangle. */
export function readDeskQuery(parameters: Parameters): DeskQuery {
  const one = (name: string) => {
    const value = parameters[name]
    return typeof value === 'string' && value.trim() !== '' ? value : undefined
  }
  const shape = deskQuerySchema.shape
  const days = [shape.from.catch(undefined).parse(one(QUERY_NAMES.from)), shape.to.catch(undefined).parse(one(QUERY_NAMES.to))]
  // Days that were typed the wrong way round mean the same period.
  if (days[0] && days[1] && days[0] > days[1]) days.reverse()
  return {
    view: shape.view.catch('waiting').parse(one(QUERY_NAMES.view)),
    q: shape.q.catch(undefined).parse(one(QUERY_NAMES.q)),
    sectionId: shape.sectionId.catch(undefined).parse(one(QUERY_NAMES.sectionId)),
    genre: shape.genre.catch(undefined).parse(one(QUERY_NAMES.genre)),
    writerId: shape.writerId.catch(undefined).parse(one(QUERY_NAMES.writerId)),
    holderId: shape.holderId.catch(undefined).parse(one(QUERY_NAMES.holderId)),
    office: shape.office.catch(undefined).parse(one(QUERY_NAMES.office)),
    from: days[0],
    to: days[1],
    late: one(QUERY_NAMES.late) === '1' ? true : undefined,
  }
}

/** Where in a list a page begins: below an article (`before`), or above one (`back`); neither: at the top. */
export type Place = { before?: string | null; back?: string | null }

/** The names that a desk's address gives a place. */
export const PLACE_NAMES = { before: 'truoc', back: 've' } as const

/** The place in an address. */
export function readPlace(parameters: Parameters): Place {
  const [before, back] = [parameters[PLACE_NAMES.before], parameters[PLACE_NAMES.back]]
  return { ...(typeof before === 'string' ? { before } : {}), ...(typeof back === 'string' ? { back } : {}) }
}

/** The desk's address for a query, and for the page of it when that is not the first. */
export function deskAddress(query: DeskQuery, { before, back }: Place = {}): string {
  const parameters = new URLSearchParams()
  for (const [part, name] of Object.entries(QUERY_NAMES)) {
    const value = query[part as keyof DeskQuery]
    if (value !== undefined && !(part === 'view' && value === 'waiting')) parameters.set(name, value === true ? '1' : String(value))
  }
  if (before) parameters.set(PLACE_NAMES.before, before)
  if (back) parameters.set(PLACE_NAMES.back, back)
  const text = parameters.toString()
  return text === '' ? '/toa-soan' : `/toa-soan?${text}`
}

/** How a list is sorted: the longest waiting first, the nearest hour first, or the newest change first. */
export type DeskOrder = 'waiting' | 'hour' | 'changed'

const QUEUES: readonly DeskView[] = ['waiting', 'late', 'submitted', 'editing', 'pending', 'approved']

/** The order of a list; what is found by words comes by how well it answers, the newest change first. */
export function deskOrder({ view, q }: { view: DeskView; q?: string }): DeskOrder {
  if (q !== undefined) return 'changed'
  if (view === 'scheduled') return 'hour'
  return QUEUES.includes(view) ? 'waiting' : 'changed'
}

/** Whether a query narrows its list. */
export function isFiltered({ view: _, ...filter }: DeskQuery): boolean {
  return Object.values(filter).some((value) => value !== undefined)
}

function isDay(text: string): boolean {
  const time = DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
