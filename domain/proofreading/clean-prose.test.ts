import { describe, expect, test } from 'vitest'
import { atWork } from '@/prisma/seed/articles/at-work'
import { documents } from '@/prisma/seed/articles/documents'
import { events } from '@/prisma/seed/articles/events'
import { followingUncleHo } from '@/prisma/seed/articles/following-uncle-ho'
import { grassroots } from '@/prisma/seed/articles/grassroots'
import { ideology } from '@/prisma/seed/articles/ideology'
import { leaders } from '@/prisma/seed/articles/leaders'
import { partyBuilding } from '@/prisma/seed/articles/party-building'
import type { DemoPart, DemoText } from '@/prisma/seed/demo-text'
import { readCase, type Piece } from './cases/case'
import { cleanProse } from './clean-prose.fixture'
import { plainHouse } from './house'
import { passagesOf } from './passage'
import { proofread } from './proofread'

// The demonstration's articles are clean prose too.
const demo: DemoText[] = [
  ...[leaders, events, documents, followingUncleHo, grassroots, ideology, partyBuilding].flat(),
  ...atWork,
]

const articles: Piece[][] = [
  ...cleanProse,
  ...demo.map(({ title, lead, parts }) => [{ title }, { lead }, ...parts.flatMap(pieces)]),
]

function pieces(part: DemoPart): Piece[] {
  if (typeof part === 'string') return [part.replaceAll('{ngày}', '15/10/2026')]
  if ('heading' in part) return [{ heading: 2, text: part.heading }]
  if ('quotation' in part) return [part]
  if ('picture' in part) return [part]
  if ('table' in part) return part.table.flat().map((cell) => ({ cell }))
  return ('list' in part ? part.list : part.steps).map((item) => ({ item }))
}

function wordsOf(article: Piece[]): number {
  return passagesOf(readCase(article).content).flatMap(({ text }) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))).length
}

describe('our own clean prose', () => {
  test('is long enough to say something', () => {
    expect(cleanProse.map(wordsOf).reduce((sum, n) => sum + n, 0)).toBeGreaterThan(3000)
    expect(articles.map(wordsOf).reduce((sum, n) => sum + n, 0)).toBeGreaterThan(10_000)
  })

  test('gives no false alarm', () => {
    const findings = articles.flatMap((article) => proofread(readCase(article).content, plainHouse('2026-11-24')))
    expect(findings.map(({ rule, found, key }) => [rule, found, key])).toEqual([])
  })
})
