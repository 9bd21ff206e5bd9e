// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { buildLists, type ListEntry } from './list-builder'

const entry = (level: number, number: number | null, text: string, ordered = number !== null): ListEntry => ({ level, ordered, number, content: [document.createTextNode(text)] })
const html = (...entries: ListEntry[]) => buildLists(document, entries).map((node) => (node instanceof HTMLElement ? node.outerHTML : (node.textContent ?? ''))).join('')

test.each<[string, ListEntry[], string]>([
  ['nested', [entry(1, 1, 'a'), entry(2, null, 'b'), entry(1, 2, 'c')], '<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>'],
  ['numbers that do not go on', [entry(1, 1, 'a'), entry(1, 2, 'b'), entry(1, 1, 'c')], '<ol><li>a</li><li>b</li></ol><ol><li>c</li></ol>'],
  ['a first number', [entry(1, 5, 'a'), entry(1, 6, 'b')], '<ol start="5"><li>a</li><li>b</li></ol>'],
  ['numbers that nobody says', [entry(1, null, 'a', true), entry(1, null, 'b', true)], '<ol><li>a</li><li>b</li></ol>'],
  ['another kind', [entry(1, 1, 'a'), entry(1, null, 'b')], '<ol><li>a</li></ol><ul><li>b</li></ul>'],
  ['a deep beginning', [entry(3, 1, 'a'), entry(1, 1, 'b')], '<ol><li>a</li></ol><ol><li>b</li></ol>'],
  ['levels that were skipped', [entry(1, null, 'a'), entry(4, null, 'b'), entry(2, null, 'c')], '<ul><li>a<ul><li>b</li></ul><ul><li>c</li></ul></li></ul>'],
  ['letters as text, in their item', [entry(1, 1, 'a'), { ...entry(2, null, '+b'), asText: true }, entry(1, 2, 'c')], '<ol><li>a+b</li><li>c</li></ol>'],
  ['letters as text, alone', [{ ...entry(1, null, 'a'), asText: true }, entry(1, 1, 'b')], 'a<ol><li>b</li></ol>'],
  ['nothing', [], ''],
])('%s', (_, entries, expected) => expect(html(...entries)).toBe(expected))
