'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { FindOptions } from '@/domain/language/find'
import { createFinder, type Fields, type Finder, type Found } from './finder'

export type Find = Pick<Finder, 'search' | 'go' | 'replaceOne' | 'replaceAll' | 'select'> & { found: Found }

const LOOSE: FindOptions = { marks: false, capitals: false, words: false }

/** Looks through the whole article while mounted, beginning with `query`. */
export function useFind(editor: Editor, fields: Fields, write: (fields: Partial<Fields>) => void, query: string): Find {
  const [finder] = useState(() => createFinder(editor, { ...fields }, query, LOOSE))
  const found = useSyncExternalStore(finder.subscribe, finder.found, finder.found)

  const { title, lead } = fields
  useEffect(() => finder.start(), [finder])
  useEffect(() => finder.giveFields({ title, lead }, write))

  return { ...finder, found }
}
