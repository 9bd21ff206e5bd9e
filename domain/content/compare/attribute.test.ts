import { describe, expect, it } from 'vitest'
import { bodyOf, paragraph } from '../build'
import { attributeNext, startAttribution } from './attribute'

const body = (first: string, ...rest: string[]) => bodyOf(paragraph(first), ...rest.map((words) => paragraph(words)))

const A = 'Sáng nay đoàn công tác đã đến thăm bà con xã Suối Lội.'
const B = 'Xã đã trồng thêm ba mươi héc-ta ngô trên đất dốc.'
const C = 'Buổi chiều, đoàn dự họp với cấp ủy xã.'

function walk(...versions: [string, ReturnType<typeof body>][]): readonly string[] {
  const [[firstBy, firstBody] = ['', body('')], ...rest] = versions
  return rest.reduce((last, [by, next]) => attributeNext(last, next, by), startAttribution(firstBody, firstBy)).notes
}

describe('who wrote each block last', () => {
  it.each([
    ['untouched blocks stay whose they are', [['mai', body(A, B)], ['hùng', body(A, B, C)]], ['mai', 'mai', 'hùng']],
    ['an edited block is whose who edited it', [['mai', body(A, B)], ['hùng', body(A.replace('Sáng', 'Chiều'), B)]], ['hùng', 'mai']],
    ['a block that only moved keeps its author', [['mai', body(A, B, C)], ['hùng', body(B, C, A)]], ['mai', 'mai', 'mai']],
    ['a block that comes back keeps its author', [['mai', body(A, B)], ['hùng', body(A)], ['an', body(A, B)]], ['mai', 'mai']],
    ['the last edit counts', [['mai', body(A)], ['hùng', body(`${A} Trời mưa.`)], ['an', body(`${A} Trời nắng.`)]], ['an']],
  ] as [string, [string, ReturnType<typeof body>][], string[]][])('%s', (_, versions, expected) => {
    expect(walk(...versions)).toEqual(expected)
  })
})
