import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bodyOf, paragraph } from '@/domain/content/build'
import { plainHouse } from './house'
import { proofread } from './proofread'

const file = join(process.env.REAL_INPUT ?? '', 'bai-viet-goc.txt')

// Where the faults are is sought in the text by plain patterns, one for each fault that the office named.
describe.skipIf(!process.env.REAL_INPUT || !existsSync(file))('the office’s real article', () => {
  const lines = () => readFileSync(file, 'utf8').split('\n').filter((line) => line !== '')
  // Welcome line, section, title, dateline; paragraphs; byline.
  const title = () => lines()[2] ?? ''
  const paragraphs = () => lines().slice(4, -1)

  function places(pattern: RegExp): string[] {
    return paragraphs().flatMap((text, n) =>
      [...text.matchAll(new RegExp(pattern, 'gu'))].map(({ index, 0: found }) => `${n}:${index}-${index + found.length}`),
    )
  }

  test('gives each of its faults at its place, and nothing else', () => {
    const [first, ...rest] = paragraphs().map((text) => paragraph(text))
    const body = bodyOf(first ?? paragraph(), ...rest)
    const found = proofread({ title: title(), lead: '', body }, plainHouse('2026-11-24')).map(({ rule, place, from, to }) => {
      expect(place.field).toBe('body')
      return `${rule} ${place.field === 'body' ? place.path[0] : ''}:${from}-${to}`
    })

    const expected = [
      ...places(/(?<=\S)[ \u00a0]{2,}(?=\S)/).map((at) => `blanks ${at}`),
      ...places(/(?<=\S)\u00a0(?=\S)/).map((at) => `no-break-space ${at}`),
      ...places(/^\u00a0$/).map((at) => `blank-paragraph ${at}`),
      ...places(/\)(?=\p{L})/u).map((at) => `missing-space ${at}`),
      ...places(/khoá/).map((at) => `tone-placement ${at}`),
    ]
    expect([...found].sort()).toEqual([...expected].sort())
    expect(expected.length).toBe(8)
    expect(places(/khoá/)).toHaveLength(1)
    expect([title(), ...paragraphs()].join('\n').match(/khóa/g)).toHaveLength(4)
  })

  test('proposes what mends it', () => {
    const [first, ...rest] = paragraphs().map((text) => paragraph(text))
    const findings = proofread({ title: title(), lead: '', body: bodyOf(first ?? paragraph(), ...rest) }, plainHouse('2026-11-24'))
    expect(findings.filter(({ rule }) => rule === 'tone-placement').map(({ fix }) => fix)).toEqual(['khóa'])
    expect(findings.filter(({ rule }) => rule === 'missing-space').map(({ fix }) => fix)).toEqual([') '])
    expect(findings.every(({ fix }) => fix !== null)).toBe(true)
  })
})
