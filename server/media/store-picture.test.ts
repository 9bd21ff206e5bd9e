import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type Color } from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { systemActor, type PersonActor, type Role } from '@/domain/article/actor'
import { createArticle } from '@/server/commands/create-article'
import { db } from '@/server/db'
import { env } from '@/server/env'
import { Forbidden, Invalid, NotFound } from '@/server/errors'
import { maySeePicture } from './may-see-picture'
import { openPicture } from './read-picture'
import { storePicture } from './store-picture'

const house = systemActor('import', ['store_picture'])
let writer: PersonActor
let articleId: string

const store = (data: Buffer, name = 'anh.jpg') => storePicture(house, { articleId: null, name, data })
const plain = (width: number, height: number, background: Color = '#7a9a6b') =>
  sharp({ create: { width, height, channels: 3, background } })

async function person(email: string, role: Role): Promise<PersonActor> {
  const { id, name } = await db.person.create({
    data: { email, name: email, passwordHash: 'x', mustChangePassword: false, grants: { create: { role } } },
  })
  return { kind: 'person', id, name, grants: [{ role, sectionId: null }], address: '', mustChangePassword: false }
}

async function stored(id: string, width: number) {
  const picture = await openPicture(id, width)
  if (!picture) throw new Error(`no file ${id}-${width}`)
  return picture.bytes
}

const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'taken',
    (error: unknown) => (error instanceof Invalid ? error.code : error),
  )

beforeAll(async () => {
  const section = await db.section.findFirstOrThrow()
  writer = await person('viet@thu.example', 'contributor')
  articleId = (await createArticle(writer, { sectionId: section.id })).id
})

describe('what becomes of a picture', () => {
  it('is kept as WebP in three widths under the hash of the largest', async () => {
    const { id, width, height } = await store(await plain(2400, 1600).jpeg().toBuffer())
    expect({ width, height }).toEqual({ width: 1920, height: 1280 })
    expect((await readdir(join(env().dataDir, 'media', id.slice(0, 2)))).sort()).toEqual([
      `${id}-1920.webp`, `${id}-480.webp`, `${id}-960.webp`,
    ])
    for (const kept of [480, 960, 1920]) {
      expect(await sharp(await stored(id, kept)).metadata()).toMatchObject({ format: 'webp', width: kept })
    }
    expect(createHash('sha256').update(await stored(id, 1920)).digest('hex')).toBe(id)
  })

  it('is never enlarged: wider files hold the natural width', async () => {
    const { id, width } = await store(await plain(600, 400).png().toBuffer())
    expect(width).toBe(600)
    const widths = await Promise.all([480, 960, 1920].map(async (kept) => (await sharp(await stored(id, kept)).metadata()).width))
    expect(widths).toEqual([480, 600, 600])
  })

  it('stands upright, without EXIF, GPS, ICC or XMP', async () => {
    const half = await plain(400, 200, '#ff0000').png().toBuffer()
    const data = await plain(400, 400, '#0000ff')
      .composite([{ input: half, top: 0, left: 0 }])
      .withMetadata({ orientation: 6 })
      .withExifMerge({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '13/1 46/1 0/1' }, IFD0: { Make: 'MayAnhThu' } })
      .jpeg()
      .toBuffer()
    expect(data.includes('MayAnhThu')).toBe(true)
    const { id } = await store(data)
    const bytes = await stored(id, 480)
    const kept = Object.keys(await sharp(bytes).metadata())
    for (const metadata of ['exif', 'icc', 'xmp', 'iptc', 'orientation']) expect(kept).not.toContain(metadata)
    expect(bytes.includes('MayAnhThu')).toBe(false)
    // Orientation 6 turns the picture's top to the right.
    const right = await sharp(bytes).extract({ left: 380, top: 200, width: 1, height: 1 }).raw().toBuffer()
    expect(right[0]).toBeGreaterThan(200)
    expect(right[2]).toBeLessThan(60)
  })

  it('comes into sRGB from other colour spaces', async () => {
    const data = await plain(200, 100).toColourspace('cmyk').withIccProfile('cmyk').jpeg().toBuffer()
    expect((await sharp(data).metadata()).space).toBe('cmyk')
    const { id } = await store(data)
    expect(await sharp(await stored(id, 480)).metadata()).toMatchObject({ space: 'srgb', channels: 3 })
  })

  it('keeps the transparency of a PNG', async () => {
    const data = await sharp({ create: { width: 64, height: 64, channels: 4, background: { r: 200, g: 0, b: 0, alpha: 0 } } }).png().toBuffer()
    const { id } = await store(data)
    const picture = sharp(await stored(id, 1920))
    expect((await picture.metadata()).hasAlpha).toBe(true)
    expect((await picture.stats()).channels[3]?.max).toBe(0)
  })

  it('is the first frame of an animated one', async () => {
    const frames = await Promise.all(['#ff0000', '#0000ff'].map((colour) => plain(60, 40, colour).png().toBuffer()))
    const data = await sharp(frames, { join: { animated: true } }).webp({ delay: [100, 100] }).toBuffer()
    expect((await sharp(data).metadata()).pages).toBe(2)
    const { id, height } = await store(data)
    expect(height).toBe(40)
    expect((await sharp(await stored(id, 480)).metadata()).pages).toBeUndefined()
  })

  it('is the same picture when the same bytes come again, at the same time too', async () => {
    const data = await plain(320, 200, '#123456').jpeg().toBuffer()
    const ids = (await Promise.all([store(data), store(data, 'ten-khac.jpg')])).map(({ id }) => id)
    expect(new Set(ids).size).toBe(1)
    expect(await db.picture.count({ where: { id: ids[0] } })).toBe(1)
  })
})

describe('what is refused', () => {
  it.each([
    ['a text with a picture’s name', Buffer.from('đây không phải là ảnh'), 'picture.not_a_picture'],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'), 'picture.not_a_picture'],
    ['nothing', Buffer.alloc(0), 'picture.empty'],
    ['more than 25 MB, before it is looked at', Buffer.alloc(25 * 1024 * 1024 + 1), 'picture.too_large'],
  ])('%s', async (_, data, refused) => {
    expect(await code(store(data))).toBe(refused)
  })

  it('a GIF and a TIFF', async () => {
    expect(await code(store(await plain(9, 9).gif().toBuffer()))).toBe('picture.not_a_picture')
    expect(await code(store(await plain(9, 9).tiff().toBuffer()))).toBe('picture.not_a_picture')
  })

  it('51 million pixels, however few bytes', async () => {
    const data = await plain(8500, 6000).png().toBuffer()
    expect(data.length).toBeLessThan(1_000_000)
    expect(await code(store(data))).toBe('picture.too_many_pixels')
  })

  it('a file that was cut off', async () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
    const whole = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#000', noise } }).jpeg().toBuffer()
    expect(await code(store(whole.subarray(0, whole.length / 2)))).toBe('picture.broken')
    expect(await code(store(whole.subarray(0, 40)))).toBe('picture.broken')
  })
})

describe('who may', () => {
  const data = () => plain(30, 20).jpeg().toBuffer()

  it('lets the article’s writer, and ties the picture to the article', async () => {
    const { id } = await storePicture(writer, { articleId, name: 'a\r\nb.jpg', data: await data() })
    expect(await db.articlePicture.count({ where: { articleId, pictureId: id } })).toBe(1)
    expect(await db.event.findFirst({ where: { subject: 'picture', subjectId: id }, orderBy: { seq: 'desc' } })).toMatchObject({
      action: 'picture.stored', actorId: writer.id,
    })
    expect(await maySeePicture(writer, id)).toBe(true)
  })

  it('refuses others, and records it', async () => {
    const other = await person('khac@thu.example', 'editor')
    await expect(storePicture(other, { articleId, name: '', data: await data() })).rejects.toThrow(NotFound)
    await expect(storePicture(other, { articleId: 'khong-phai-ma', name: '', data: await data() })).rejects.toThrow(NotFound)
    await expect(storePicture(writer, { articleId: null, name: '', data: await data() })).rejects.toThrow(Forbidden)
    await expect(storePicture(systemActor('clock', []), { articleId: null, name: '', data: await data() })).rejects.toThrow(Forbidden)
    expect(await db.event.count({ where: { action: 'denied', actorId: other.id } })).toBe(1)
  })

  it('lets an administrator keep the emblem, and only staff who find the article see its pictures', async () => {
    const admin = await person('quan-tri@thu.example', 'admin')
    const stranger = await person('la@thu.example', 'clerk')
    const emblem = await storePicture(admin, { articleId: null, name: 'bieu-tuong.png', data: await plain(50, 50, '#aa0011').png().toBuffer() })
    expect(await maySeePicture(admin, emblem.id)).toBe(true)
    expect(await maySeePicture(stranger, emblem.id)).toBe(false)
    await db.siteSettings.update({ where: { id: 1 }, data: { emblemPictureId: emblem.id } })
    expect(await maySeePicture(stranger, emblem.id)).toBe(true)
    const inArticle = await storePicture(writer, { articleId, name: '', data: await plain(51, 51).png().toBuffer() })
    expect(await maySeePicture(stranger, inArticle.id)).toBe(false)
    expect(await maySeePicture(admin, inArticle.id)).toBe(false)
  })
})

describe('reading', () => {
  it('opens nothing but a kept picture’s file', async () => {
    const { id } = await store(await plain(31, 21).jpeg().toBuffer())
    expect((await openPicture(id, 480))?.length).toBe((await readFile(join(env().dataDir, 'media', id.slice(0, 2), `${id}-480.webp`))).length)
    for (const [wrong, width] of [[id, 481], [id.toUpperCase(), 480], ['../../etc/passwd', 480], ['0'.repeat(64), 480], [`${id}\n`, 480]] as const) {
      expect(await openPicture(wrong, width)).toBeNull()
    }
  })
})
