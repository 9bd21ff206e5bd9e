import type { Editor } from '@tiptap/core'
import type { FindOptions } from '@/domain/language/find'
import { articleHits, hitFrom, placeOf, type Hit } from './article-hits'
import { markHits } from './find-marks'
import { replaceHits, replaceSpans } from './replace-hits'
import { markField, revealHit, selectHit } from './reveal-hit'

export type Fields = { title: string; lead: string }

/** `at`: which hit is looked at; -1: none is there. */
export type Found = { query: string; options: FindOptions; hits: Hit[]; at: number }

/** One search through an article, from the opening of the bar until it closes. */
export type Finder = {
  found(): Found
  subscribe(listener: () => void): () => void
  /** Begins to follow the text; what it gives back ends that and takes the marks away. */
  start(): () => void
  search(query: string, options: FindOptions): void
  go(step: 1 | -1): void
  replaceOne(replacement: string): void
  /** Tells how many were replaced. The body's are one step of undo. */
  replaceAll(replacement: string): number
  /** Title and lead as they are now, and the way to write them. */
  giveFields(fields: Fields, write: (fields: Partial<Fields>) => void): void
  /** Puts the caret on the hit that is looked at; false when there is none. */
  select(): boolean
}

/** Marks move with the typing at once; what is found anew waits for this pause. */
const PAUSE_MS = 300
/** An input method is given this long before it is asked again whether it is done. */
const COMPOSING_MS = 100

/** Body and captions are the editor's; title and lead are given, at first and whenever they change. */
export function createFinder(editor: Editor, given: Fields, query: string, options: FindOptions): Finder {
  let fields = given
  let write: (fields: Partial<Fields>) => void = () => undefined
  let found: Found = { query, options, hits: [], at: -1 }
  let timer: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<() => void>()

  function tell(next: Found, reveal: boolean) {
    found = next
    const hit = found.hits[found.at] ?? null
    mark(hit)
    if (hit && reveal) revealHit(editor, hit)
    for (const listener of listeners) listener()
  }

  function mark(hit: Hit | null) {
    markField(hit)
    clearTimeout(timer)
    // Nothing is sent to a text in which an input method is in the middle of a syllable.
    if (editor.view.composing) timer = setTimeout(again, COMPOSING_MS)
    else markHits(editor, found.hits, found.at)
  }

  const look = (query: string, options: FindOptions) => articleHits({ ...fields, doc: editor.state.doc }, query, options)

  function lookFrom(query: string, options: FindOptions, from: number, reveal: boolean) {
    const hits = look(query, options)
    tell({ query, options, hits, at: hits.length === 0 ? -1 : hitFrom(hits, from) }, reveal)
  }

  function again() {
    const hits = look(found.query, found.options)
    tell({ ...found, hits, at: Math.min(Math.max(found.at, 0), hits.length - 1) }, false)
  }

  function later() {
    clearTimeout(timer)
    timer = setTimeout(again, PAUSE_MS)
  }

  function replace(hits: Hit[], replacement: string) {
    for (const place of ['title', 'lead'] as const) {
      const spans = hits.filter((hit) => hit.place === place)
      if (spans.length > 0) fields = { ...fields, [place]: replaceSpans(fields[place], spans, replacement) }
    }
    if (hits.some(({ place }) => place === 'title' || place === 'lead')) write(fields)
    const tr = replaceHits(editor.state, hits, replacement)
    if (tr.docChanged) editor.view.dispatch(tr)
  }

  return {
    found: () => found,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    start() {
      lookFrom(found.query, found.options, editor.state.selection.from, found.query !== '')
      editor.on('update', later)
      return () => {
        editor.off('update', later)
        clearTimeout(timer)
        markField(null)
        if (!editor.isDestroyed) markHits(editor, [], -1)
      }
    },
    search(query, options) {
      const hit = found.hits[found.at]
      lookFrom(query, options, hit ? placeOf(hit) : editor.state.selection.from, true)
    },
    go(step) {
      const { hits, at } = found
      if (hits.length > 0) tell({ ...found, at: (at + step + hits.length) % hits.length }, true)
    },
    replaceOne(replacement) {
      // What is replaced is what is there now, not what was there before the last letters.
      again()
      const { at, hits, query, options } = found
      const hit = hits[at]
      if (!hit) return
      replace([hit], replacement)
      const left = look(query, options)
      const next = left.findIndex((other) => isBehind(other, hit, replacement.length))
      tell({ ...found, hits: left, at: left.length === 0 ? -1 : Math.max(0, next) }, true)
    },
    replaceAll(replacement) {
      again()
      const { hits } = found
      replace(hits, replacement)
      again()
      return hits.length
    },
    giveFields(now, way) {
      write = way
      if (now.title === fields.title && now.lead === fields.lead) return
      fields = now
      later()
    },
    select() {
      const hit = found.hits[found.at]
      if (hit) selectHit(editor, hit)
      return hit !== undefined
    },
  }
}

const ORDER = { title: 0, lead: 1, body: 2, caption: 2 }

/** Whether a hit lies behind what was just put in the place of another one. */
function isBehind(hit: Hit, replaced: Hit, length: number): boolean {
  if (ORDER[hit.place] !== ORDER[replaced.place]) return ORDER[hit.place] > ORDER[replaced.place]
  const samePlace = hit.place === replaced.place && (hit.place !== 'caption' || placeOf(hit) === placeOf(replaced))
  return samePlace ? hit.from >= replaced.from + length : placeOf(hit) > placeOf(replaced)
}
