import { expect, test } from 'vitest'
import { db } from '@/server/db'
import { contentIn, makeSection } from '@/server/test-support/fixtures'
import { makeLive, withdrawForTest } from '@/server/test-support/live-article'
import { getPublicPicture } from './get-public-picture'

async function makePicture(digit: string) {
  const id = digit.repeat(64)
  await db.picture.create({ data: { id, width: 900, height: 600, bytes: 1 } })
  return id
}

async function publishWith(pictureId: string) {
  const { id: sectionId } = await makeSection()
  const figure = { type: 'figure' as const, attrs: { pictureId, alt: 'Ảnh thử', decorative: false, caption: '' } }
  return makeLive({ sectionId, content: { ...contentIn(sectionId), body: { type: 'doc', content: [figure] } } })
}

test('a picture is public while a live article shows it', async () => {
  const id = await makePicture('a')
  expect(await getPublicPicture(`${id}-960.webp`)).toBeNull()
  const article = await publishWith(id)
  expect(await getPublicPicture(`${id}-960.webp`)).toMatchObject({ etag: `"${id}-960"` })
  await withdrawForTest(article.id)
  expect(await getPublicPicture(`${id}-960.webp`)).toBeNull()
})

test('a picture that only the working copy shows is not public', async () => {
  const id = await makePicture('b')
  const { id: articleId } = await publishWith(await makePicture('c'))
  await db.articlePicture.create({ data: { articleId, pictureId: id } })
  expect(await getPublicPicture(`${id}-960.webp`)).toBeNull()
})

test('the emblem is public', async () => {
  const id = await makePicture('d')
  await db.siteSettings.update({ where: { id: 1 }, data: { emblemPictureId: id } })
  expect(await getPublicPicture(`${id}-480.webp`)).not.toBeNull()
})

test.each(['', 'x.webp', `${'a'.repeat(64)}-961.webp`, `../${'a'.repeat(64)}-960.webp`, `${'a'.repeat(64)}-960.png`])(
  '%j names no picture',
  async (file) => {
    expect(await getPublicPicture(file)).toBeNull()
  },
)
