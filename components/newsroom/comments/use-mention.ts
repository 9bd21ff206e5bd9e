'use client'

import { useState, type KeyboardEvent } from 'react'
import { mentionBeingTyped } from '@/domain/comments/mentions'
import type { Mentionable } from '@/domain/comments/thread-schemas'
import { foldForSearch } from '@/domain/language/fold'

const SHOWN = 6

export type Mention = {
  /** Whether somebody is being looked for. */
  open: boolean
  found: readonly Mentionable[]
  index: number
  typed(text: string, caret: number): void
  close(): void
  pick(person: Mentionable): void
  /** True when the key was one for the list. */
  onKeyDown(event: KeyboardEvent): boolean
}

type Looking = { text: string; at: number; caret: number; found: readonly Mentionable[] }

/** Finds a colleague while a name is typed after `@`; with or without tone marks, by any word of the name. */
export function useMention(people: readonly Mentionable[], write: (text: string, caret: number) => void): Mention {
  const [looking, setLooking] = useState<Looking | null>(null)
  const [index, setIndex] = useState(0)
  const found = looking?.found ?? []

  function typed(text: string, caret: number) {
    const name = people.length === 0 ? null : mentionBeingTyped(text, caret)
    const found = name ? peopleNamed(people, name.typed) : []
    // Somebody who is already named whole needs no list any more.
    const whole = name !== null && found.some((person) => person.name === name.typed.trim())
    setLooking(name && !whole && (found.length > 0 || !name.typed.includes(' ')) ? { text, at: name.at, caret, found } : null)
    setIndex(0)
  }

  function pick(person: Mentionable) {
    if (!looking) return
    const { text, at, caret } = looking
    const head = `${text.slice(0, at)}@${person.name} `
    write(head + text.slice(caret).replace(/^ /, ''), head.length)
    setLooking(null)
  }

  function onKeyDown(event: KeyboardEvent): boolean {
    if (!looking) return false
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const person = found[index]
    if (step && found.length > 0) setIndex((index + step + found.length) % found.length)
    else if ((event.key === 'Enter' || event.key === 'Tab') && person && !event.ctrlKey && !event.metaKey) pick(person)
    else if (event.key === 'Escape') setLooking(null)
    else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }

  return { open: looking !== null, found, index, typed, close: () => setLooking(null), pick, onKeyDown }
}

function peopleNamed(people: readonly Mentionable[], typed: string): Mentionable[] {
  const wanted = foldForSearch(typed)
  return people
    .filter(({ name }) => {
      const folded = foldForSearch(name)
      return folded.startsWith(wanted) || folded.includes(` ${wanted}`)
    })
    .slice(0, SHOWN)
}
