'use client'

import { useState } from 'react'
import type { ArticleContent } from '@/domain/content/content'
import { versionWords } from '@/domain/words/versions'
import type { VersionActions } from './version-results'

export type BringBackState =
  | { kind: 'idle' | 'busy' }
  | { kind: 'done'; name: string; replacedId: string; notes: string[] }
  | { kind: 'undone' }
  | { kind: 'failed'; message: string }

export type BringBack = {
  state: BringBackState
  run(version: { id: string; name: string }): Promise<void>
  undo(): Promise<void>
  forget(): void
}

type Options = {
  articleId: string
  bringBack: VersionActions['bringBack']
  /** Of this tab. */
  tab(): string
  /** Saves what is pending. */
  flush(): Promise<boolean>
  version(): number
  /** Opens the text that stands there now. */
  open(text: { content: ArticleContent; version: number }): void
}

/** Puts an old version in place of the text on the desk, and back again. */
export function useBringBack({ articleId, bringBack, tab, flush, version, open }: Options): BringBack {
  const [state, setState] = useState<BringBackState>({ kind: 'idle' })

  async function put(versionId: string) {
    setState({ kind: 'busy' })
    if (!(await flush())) {
      setState({ kind: 'failed', message: versionWords.notSaved })
      return null
    }
    try {
      const result = await bringBack({ articleId, version: version(), versionId, tab: tab() })
      if (result.ok) {
        open({ content: result.content, version: result.version })
        return result
      }
      setState({ kind: 'failed', message: result.message })
    } catch {
      setState({ kind: 'failed', message: versionWords.noAnswer })
    }
    return null
  }

  return {
    state,
    async run({ id, name }) {
      const result = await put(id)
      if (!result) return
      const notes = [
        ...(result.keptSection ? [versionWords.keptSection] : []),
        ...(result.droppedSections ? [versionWords.droppedSections] : []),
      ]
      setState({ kind: 'done', name, replacedId: result.replacedId, notes })
    },
    async undo() {
      if (state.kind === 'done' && (await put(state.replacedId))) setState({ kind: 'undone' })
    },
    forget: () => setState({ kind: 'idle' }),
  }
}
