import type { Node } from '@tiptap/pm/model'
import type { MissingField } from '@/domain/content/required'
import type { Shown } from './shown'

/** A finding that is on the screen. `id` tells it from others that have the same words around them. */
export type OpenFinding = Shown & {
  id: string
  /** The picture that it is about, as the text held it when it was read. */
  figure?: Node
}

export type ProofState = {
  /** Whether the text was read at least once. */
  read: boolean
  open: OpenFinding[]
  ignored: OpenFinding[]
  missing: MissingField[]
  /** The finding that is looked at. */
  chosen: string | null
  /** What was just done, for those who listen. */
  told: string
}

const NOTHING: ProofState = { read: false, open: [], ignored: [], missing: [], chosen: null, told: '' }

export type ProofStore = {
  get(): ProofState
  set(part: Partial<ProofState>): void
  subscribe(listener: () => void): () => void
  /** What is done when a mark in the text, or a line under a field, is pressed. */
  onPress(listener: (id: string) => void): () => void
  press(id: string): void
}

/** What the proof-reader knows of the open text, for the panel, the marks in the text and the lines under fields. */
export function createProofStore(): ProofStore {
  let state = NOTHING
  const listeners = new Set<() => void>()
  const pressed = new Set<(id: string) => void>()
  return {
    get: () => state,
    set(part) {
      state = { ...state, ...part }
      listeners.forEach((listener) => listener())
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onPress(listener) {
      pressed.add(listener)
      return () => pressed.delete(listener)
    },
    press: (id) => pressed.forEach((listener) => listener(id)),
  }
}

const LONGEST_KEY = 400

/** What is remembered of a finding that is left as it is. */
export function keyOf({ key }: Shown): string {
  return key.slice(0, LONGEST_KEY)
}
