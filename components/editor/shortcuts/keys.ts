/** Whether the keyboard before us is a Mac's, with ⌘ in the place of Ctrl. */
export function isMac(): boolean {
  return typeof navigator !== 'undefined' && /Mac|iP(hone|ad|od)/.test(navigator.platform)
}

const PC: Record<string, string> = { Mod: 'Ctrl', ArrowUp: '↑', ArrowDown: '↓' }
const MAC: Record<string, string> = { Mod: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧', Enter: '↩', ArrowUp: '↑', ArrowDown: '↓', Tab: '⇥' }

/** Keys in the editor's notation (`Mod-Shift-b`) as they stand on the keyboard: `Ctrl+Shift+B`, `⌘⇧B`. */
export function shownKeys(keys: string, mac: boolean): string {
  const names = keys.split(/-(?=.)/).map((key) => (mac ? MAC : PC)[key] ?? (key.length === 1 ? key.toUpperCase() : key))
  return names.join(mac ? '' : '+')
}

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Whether an event is `keys` (`Mod-Alt-p`). Letters go by their place on the keyboard: ⌥P types π on a Mac. */
export function isPressed(event: Pressed, keys: string, mac: boolean): boolean {
  const parts = keys.split(/-(?=.)/)
  const last = parts.at(-1) ?? ''
  const wanted = new Set(parts.slice(0, -1))
  const ctrl = wanted.has('Ctrl') || (wanted.has('Mod') && !mac)
  const meta = wanted.has('Mod') && mac
  const modifiers = event.ctrlKey === ctrl && event.metaKey === meta && event.altKey === wanted.has('Alt')
  // A sign such as ? may need Shift or not, as the keyboard has it.
  if (!/^(\w|F\d+)$/.test(last) && last.length === 1) return modifiers && event.key === last
  const key = /^[a-z]$/.test(last) ? event.code === `Key${last.toUpperCase()}` : event.key === last
  return modifiers && event.shiftKey === wanted.has('Shift') && key
}
