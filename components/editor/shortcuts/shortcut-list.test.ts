import { getExtensionField, resolveExtensions, type AnyExtension } from '@tiptap/core'
import { expect, it, test } from 'vitest'
import { editorExtensions } from '../extensions'
import { WritingKeys } from '../writing-keys'
import { FigureKeys } from './figure-keys'
import { SHORTCUTS } from './shortcut-list'

// Keys that the page answers to, or the browser itself: e2e/typing.spec.ts presses those.
const OF_THE_PAGE = new Set(['Mod-s', 'Mod-Alt-p', 'Mod-f', 'Mod-h', 'F3', 'Shift-F3', 'F6', 'Shift-F6', 'Mod-/', '?', 'F8', 'Shift-F8', 'Mod-Alt-m', 'Mod-Shift-v'])

type Keys = () => Record<string, unknown>

const inOrder = (keys: string) => keys.split('-').sort().join('-')

const bound = new Set(
  resolveExtensions([...editorExtensions(), WritingKeys, FigureKeys]).flatMap((extension: AnyExtension) => {
    const { name, options, storage } = extension
    const keys = getExtensionField<Keys | undefined>(extension, 'addKeyboardShortcuts', { name, options, storage, editor: {} })
    return Object.keys(keys?.() ?? {}).map(inOrder)
  }),
)

const listed = [...new Set(SHORTCUTS.flatMap(({ shortcuts }) => shortcuts).flatMap(({ keys }) => keys))]

test.each(listed.filter((keys) => !OF_THE_PAGE.has(keys)))('%s is a key of the editor', (keys) => {
  expect(bound).toContain(inOrder(keys))
})

it('names each thing once', () => {
  for (const { shortcuts } of SHORTCUTS) expect(new Set(shortcuts.map(({ name }) => name)).size).toBe(shortcuts.length)
})
