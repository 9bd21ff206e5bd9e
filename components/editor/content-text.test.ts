import { expect, it } from 'vitest'
import type { ArticleContent } from '@/domain/content/content'
import { emptyContent } from '@/domain/content/empty'
import { randomBodies } from './random-bodies'
import { contentText } from './content-text'

it('says what JSON.stringify says, the first time and the next', () => {
  for (const body of randomBodies(40)) {
    if (!body.content) continue
    const content = { ...emptyContent(), title: 'Bài “thử” có \\ và "', tags: ['một'], body: { ...body, type: 'doc' } } as ArticleContent
    for (const _ of [1, 2]) expect(JSON.parse(contentText(content))).toEqual(content)
  }
})
