import { expect, test } from 'vitest'
import { normalizeText, singleLine } from './nfc'

test.each([
  ['decomposed letters are composed', 'Đa\u0309ng', 'Đảng'],
  ['the old placement of a tone stays', 'khoá hoà', 'khoá hoà'],
  ['the new one too', 'khóa hòa', 'khóa hòa'],
  ['no-break spaces stay', 'xã\u00a0\u00a0hội', 'xã\u00a0\u00a0hội'],
  ['tabs and line breaks stay', 'a\tb\r\nc', 'a\tb\r\nc'],
  ['U+0000 and other controls go', 'a\u0000b\u0007c\u001b', 'abc'],
  ['Word’s line break parts the words', 'a\u000bb\u000cc', 'a\nb\nc'],
  ['lone surrogates go', 'a\ud800b\udc00c', 'abc'],
  ['whole pairs stay', 'a😀b', 'a😀b'],
  ['non-characters go', 'a\uffffb\ufffe', 'ab'],
])('%s', (_, text, stored) => expect(normalizeText(text)).toBe(stored))

test.each([
  ['  Hội nghị\r\n tổng kết\u2028năm ', 'Hội nghị  tổng kết năm'],
  ['một\tdòng\u000bthôi', 'một dòng thôi'],
  ['giữ  hai\u00a0\u00a0khoảng', 'giữ  hai\u00a0\u00a0khoảng'],
])('one line of %j', (text, line) => expect(singleLine(text)).toBe(line))
