import { expect, test } from 'vitest'
import { bylines, type PrintedCredit } from './byline'

const writer = (name: string, office = ''): PrintedCredit => ({ role: 'writer', name, office })
const photographer = (name: string, office = ''): PrintedCredit => ({ role: 'photographer', name, office })

test.each<[string, PrintedCredit[], string[]]>([
  ['nobody', [], []],
  ['name and office', [writer('Hoài An', 'Văn phòng Huyện ủy')], ['Hoài An - Văn phòng Huyện ủy']],
  ['without office', [writer('Hoài An')], ['Hoài An']],
  ['two of one office', [writer('Hoài An', 'Văn phòng'), writer('Lê Na', 'Văn phòng')], ['Hoài An, Lê Na - Văn phòng']],
  ['two of two offices', [writer('Hoài An', 'Văn phòng'), writer('Lê Na', 'Ban Dân vận')], ['Hoài An - Văn phòng', 'Lê Na - Ban Dân vận']],
  ['the order stays', [writer('A', 'X'), writer('B', 'Y'), writer('C', 'X')], ['A - X', 'B - Y', 'C - X']],
  ['photographers', [writer('A', 'X'), photographer('B'), photographer('C')], ['A - X', 'Ảnh: B, C']],
  ['a photographer of the same office has a line apart', [writer('A', 'X'), photographer('A', 'X')], ['A - X', 'Ảnh: A - X']],
])('%s', (_, credits, lines) => expect(bylines(credits)).toEqual(lines))
