import { describe, expect, test } from 'vitest'
import { splitDocumentNumbers } from './doc-number'

const numbersIn = (text: string) =>
  splitDocumentNumbers(text)
    .filter(({ isNumber }) => isNumber)
    .map((piece) => piece.text)

describe('numbers of official documents', () => {
  test.each([
    '25-NQ/TW',
    '17-CTr/TU',
    '218-QĐ/TW',
    '42/2022/NĐ-CP',
    '26/2020/TT-BTTTT',
    '1234/QĐ-UBND',
    '05/CT-TTg',
    '31/2024/QH15',
    '09-HD/BTGTU',
    '12-KH/ĐU',
  ])('%s', (number) => {
    expect(numbersIn(number)).toEqual([number])
    expect(numbersIn(`Theo số ${number}, ngày 22-7 (${number}).`)).toEqual([number, number])
  })

  test.each([
    'ngày 29/8/2023',
    'giai đoạn 2021-2025',
    'chính trị - xã hội',
    'đạt 15/20 chỉ tiêu',
    'Covid-19',
    'lớp 12A',
    'a25-NQ/TW',
    '25-nq/tw',
    'http://vidu.vn/1/2',
    '',
  ])('none in %j', (text) => expect(numbersIn(text)).toEqual([]))

  test('what is cut can be joined again', () => {
    const text = '25-NQ/TW,218-QĐ/TW và\u00a0 17-CTr/TU; hết'
    const pieces = splitDocumentNumbers(text)
    expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    expect(numbersIn(text)).toEqual(['25-NQ/TW', '218-QĐ/TW', '17-CTr/TU'])
  })

  test('a long text without numbers is read in no time', () => {
    const started = performance.now()
    splitDocumentNumbers('12345-'.repeat(50_000) + 'A'.repeat(50_000))
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
