import { describe, expect, test } from 'vitest'
import { findKey } from '../find/find-keys'
import { isPressed, shownKeys } from './keys'

test.each([
  ['Mod-b', 'Ctrl+B', '⌘B'],
  ['Mod-Alt-2', 'Ctrl+Alt+2', '⌘⌥2'],
  ['Mod-Shift-v', 'Ctrl+Shift+V', '⌘⇧V'],
  ['Shift-Enter', 'Shift+Enter', '⇧↩'],
  ['Alt-ArrowUp', 'Alt+↑', '⌥↑'],
  ['F6', 'F6', 'F6'],
  ['Mod-/', 'Ctrl+/', '⌘/'],
  ['?', '?', '?'],
])('%s is %s, on a Mac %s', (keys, pc, mac) => {
  expect(shownKeys(keys, false)).toBe(pc)
  expect(shownKeys(keys, true)).toBe(mac)
})

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const press = (key: string, code: string, held: Partial<typeof none> = {}) => ({ key, code, ...none, ...held })

describe('an event is the keys', () => {
  test.each([
    ['Mod-s', press('s', 'KeyS', { ctrlKey: true }), false, true],
    ['Mod-s', press('s', 'KeyS', { ctrlKey: true }), true, false],
    ['Mod-s', press('s', 'KeyS', { metaKey: true }), true, true],
    ['Mod-s', press('S', 'KeyS', { ctrlKey: true, shiftKey: true }), false, false],
    ['Mod-Alt-p', press('π', 'KeyP', { metaKey: true, altKey: true }), true, true],
    ['?', press('?', 'Slash', { shiftKey: true }), false, true],
    ['Mod-/', press('/', 'Slash', { ctrlKey: true }), false, true],
    ['F6', press('F6', 'F6'), false, true],
    ['F6', press('F6', 'F6', { shiftKey: true }), false, false],
    ['Shift-F6', press('F6', 'F6', { shiftKey: true }), false, true],
  ])('%s: %o, mac %s → %s', (keys, event, mac, is) => expect(isPressed(event, keys, mac)).toBe(is))
})

test.each([
  [press('f', 'KeyF', { ctrlKey: true }), false, 'find'],
  [press('f', 'KeyF', { metaKey: true }), true, 'find'],
  [press('f', 'KeyF', { ctrlKey: true }), true, null],
  [press('h', 'KeyH', { ctrlKey: true }), false, 'replace'],
  [press('ƒ', 'KeyF', { metaKey: true, altKey: true }), true, 'replace'],
  [press('h', 'KeyH', { metaKey: true }), true, null],
  [press('F3', 'F3'), false, 'next'],
  [press('F3', 'F3', { shiftKey: true }), false, 'previous'],
  [press('f', 'KeyF'), false, null],
])('%o, mac %s: %s', (event, mac, wanted) => expect(findKey(event, mac)).toBe(wanted))
