import { expect, test } from 'vitest'
import { foldForSearch } from './fold'

test.each([
  ['Dân vận khéo', 'dan van kheo'],
  ['khóa XI', 'khoa xi'],
  ['khoá XI', 'khoa xi'],
  ['ĐƯỜNG ĐÊ', 'duong de'],
  ['số 25-NQ/TW', 'so 25-nq/tw'],
  ['218-QĐ/TW', '218-qd/tw'],
  ['dân\u00a0\u00a0 vận\n\tkhéo ', 'dan van kheo'],
  ['hòa'.normalize('NFD'), 'hoa'],
  ['Ksor H’Nga', 'ksor h’nga'],
  ['', ''],
])('%j', (text, folded) => expect(foldForSearch(text)).toBe(folded))
