import { describe, expect, test } from 'vitest'
import { figure, heading, paragraph, text } from '../build'
import type { Block } from '../nodes'
import { captionsProposed, proposeCaptions } from './propose-captions'

const picture = (caption = '') => figure({ pictureId: 'c'.repeat(64), caption })
const centred = (words: string): Block => ({ ...paragraph(words), attrs: { textAlign: 'center' } })
const italic = (words: string) => paragraph([text(words, { type: 'italic' })])

describe('a line under a picture', () => {
  test.each<[string, Block]>([
    ['centred', centred('Đoàn công tác thăm vườn ươm. Ảnh: Văn Lâm')],
    ['in italics', italic('Đoàn công tác thăm vườn ươm. Ảnh: Văn Lâm')],
    ['in italics but for a blank', paragraph([text('Đoàn công tác thăm vườn ươm.', { type: 'italic' }), text(' '), text('Ảnh: Văn Lâm', { type: 'italic' })])],
  ])('%s, is its caption', (_, line) => {
    const blocks = [paragraph('Trước'), picture(), line, paragraph('Sau')]
    const proposed = proposeCaptions(blocks)
    expect(proposed).toEqual([paragraph('Trước'), picture('Đoàn công tác thăm vườn ươm. Ảnh: Văn Lâm'), paragraph('Sau')])
    expect(captionsProposed(blocks, proposed)).toBe(1)
  })

  test.each<[string, Block[]]>([
    ['that is plain', [picture(), paragraph('Đoàn thăm vườn ươm.')]],
    ['of more than 200 characters', [picture(), centred('ă'.repeat(201))]],
    ['without a letter', [picture(), centred('* * *')]],
    ['that is a heading', [picture(), { ...heading(2, 'Kết quả'), attrs: { level: 2, textAlign: 'center' } }]],
    ['under one that has a caption', [picture('Vườn ươm'), centred('Đoàn thăm vườn ươm.')]],
    ['with something between', [picture(), paragraph('Chữ'), centred('Đoàn thăm vườn ươm.')]],
    ['above it', [centred('Đoàn thăm vườn ươm.'), picture()]],
    ['that is empty', [picture(), centred('')]],
  ])('%s, is none', (_, blocks) => expect(proposeCaptions(blocks)).toEqual(blocks))

  test('of two, only the first is', () =>
    expect(proposeCaptions([picture(), centred('Một'), centred('Hai')])).toEqual([picture('Một'), centred('Hai')]))

  test('in a table cell', () => {
    const table = (...content: [Block, ...Block[]]): Block => ({
      type: 'table',
      content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 1, rowspan: 1, colwidth: null, align: null }, content }] }],
    })
    expect(proposeCaptions([table(picture(), centred('Vườn ươm'))])).toEqual([table(picture('Vườn ươm'))])
  })
})
