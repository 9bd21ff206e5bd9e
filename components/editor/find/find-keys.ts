import { isMac } from '../shortcuts/keys'

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** What a pressed key asks of the search. On a Mac ⌘H hides the program: there it is ⌥⌘F. */
export function findKey(event: Pressed, mac = isMac()): 'find' | 'replace' | 'next' | 'previous' | null {
  if (event.key === 'F3' && !event.ctrlKey && !event.altKey && !event.metaKey) return event.shiftKey ? 'previous' : 'next'
  const command = mac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey
  if (!command || event.shiftKey) return null
  if (event.code === 'KeyF') return !event.altKey ? 'find' : mac ? 'replace' : null
  return event.code === 'KeyH' && !event.altKey && !mac ? 'replace' : null
}
