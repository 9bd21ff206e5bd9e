import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '@/domain/article/actor'
import { dateline } from '@/domain/language/dates'
import { readRevision } from '@/server/articles/content-store'
import { db } from '@/server/db'
import { Forbidden } from '@/server/errors'
import { makePerson } from '@/server/test-support/fixtures'
import { importFile } from './import-file'

const actor = systemActor('import', ['import', 'store_picture'])
let folder: string
let files = 0

const line = (values: object = {}) => ({
  title: 'Khai mạc lớp bồi dưỡng', lead: 'Lớp học kéo dài ba ngày.', section: 'xay-dung-dang', author: 'Văn An', office: 'Văn phòng Tỉnh ủy',
  publishedAt: '2023-08-29T13:49:00+07:00', paragraphs: ['Đoạn thứ nhất.', 'Đoạn thứ hai.'], ...values,
})

async function run(lines: Array<object | string>, before = '') {
  const path = join(folder, `bai-${++files}.jsonl`)
  await writeFile(path, before + lines.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))).join('\n'))
  const told: string[] = []
  const count = await importFile(actor, path, { bad: (sentence) => told.push(sentence.replace(/^.*?, /, '')), progress: () => undefined })
  return { ...count, told }
}

async function published(title: string) {
  const article = await db.article.findFirstOrThrow({ where: { title } })
  const { content } = await readRevision(db, article.publishedRevisionId ?? '')
  return { article, content }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'toa-soan-nhap-'))
  await mkdir(join(folder, 'anh'))
  const picture = (colour: string) => sharp({ create: { width: 60, height: 40, channels: 3, background: colour } }).jpeg().toBuffer()
  await writeFile(join(folder, 'anh', '1.jpg'), await picture('#c00'))
  await writeFile(join(folder, 'anh', '2.jpg'), await picture('#0c0'))
  await writeFile(join(folder, 'anh', '3.jpg'), await picture('#00c'))
  await writeFile(join(folder, 'anh', 'gia.jpg'), 'không phải ảnh')
  await symlink('/etc/hostname', join(folder, 'anh', 'lien-ket.jpg'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('a good line', () => {
  it('is published as it stands, without a writer, and recorded', async () => {
    expect(await run([line({ title: 'Bài đăng nguyên văn', paragraphs: ['Một\u00a0\u00a0hai.', 'Ba\nbốn.'] })])).toEqual({ added: 1, known: 0, bad: 0, told: [] })
    const { article, content } = await published('Bài đăng nguyên văn')
    expect(article).toMatchObject({ work: null, public: 'live', writerId: null, everSubmitted: true })
    expect(dateline(article.publishedAt ?? new Date(0))).toBe('Thứ ba 29/08/2023 13:49')
    expect(article.liveSlug).toBe(`bai-dang-nguyen-van-${article.shortId}`)
    expect(content).toMatchObject({
      lead: 'Lớp học kéo dài ba ngày.', source: null,
      credits: [{ role: 'writer', name: 'Văn An', personId: null, office: 'Văn phòng Tỉnh ủy' }],
    })
    expect(content.body.content.map((block) => ('content' in block ? block.content : null))).toEqual([
      [{ type: 'text', text: 'Một\u00a0\u00a0hai.' }], [{ type: 'text', text: 'Ba' }, { type: 'hardBreak' }, { type: 'text', text: 'bốn.' }],
    ])
    expect(await db.livePlacement.findMany({ where: { articleId: article.id } })).toMatchObject([{ main: true, sectionId: article.sectionId }])
    expect(await db.event.findMany({ where: { subjectId: article.id } })).toMatchObject([
      { action: 'article.imported', actorId: null, revisionId: article.publishedRevisionId, detail: { system: 'import' } },
    ])
    expect((await db.revision.findMany({ where: { articleId: article.id } })).map(({ cause }) => cause)).toEqual(['import'])
    const told = await db.outbox.findMany({ where: { kind: 'pages.changed' }, orderBy: { id: 'desc' }, take: 1 })
    expect(JSON.stringify(told[0]?.payload)).toContain(`article:${article.id}`)
  })

  it('keeps its address: its words, and the plain one as an old address', async () => {
    await run([line({ title: 'Bài có địa chỉ cũ', slug: 'Lop-hoc-2023', sourceUrl: 'https://www.nguon.example/tin/5' })])
    const { article, content } = await published('Bài có địa chỉ cũ')
    expect(article.liveSlug).toBe(`lop-hoc-2023-${article.shortId}`)
    expect(await db.oldAddress.findUnique({ where: { path: '/xay-dung-dang/Lop-hoc-2023' } })).toMatchObject({ articleId: article.id })
    expect(content.source).toEqual({ name: 'nguon.example', url: 'https://www.nguon.example/tin/5', at: null })
  })

  it('takes its section by name, HTML, and times without an offset as the office’s', async () => {
    const { added } = await run([
      line({ title: 'Bài bằng HTML', section: 'Tin tức – Sự kiện', paragraphs: undefined, html: '<h2>Đề mục</h2><p>Một <b>đoạn</b></p>', publishedAt: '2024-01-31T07:05:09', slug: '', sourceUrl: null }),
      line({ title: 'Bài chỉ có ngày', publishedAt: '2024-02-29', author: '', images: null }),
      line({ title: 'Bài có múi giờ viết liền', publishedAt: '2024-02-29T08:00:00.000+0700', author: '', office: '' }),
    ])
    expect(added).toBe(3)
    const html = await published('Bài bằng HTML')
    expect(html.article.publishedAt?.toISOString()).toBe('2024-01-31T00:05:09.000Z')
    expect(html.content.body.content.map(({ type }) => type)).toEqual(['heading', 'paragraph'])
    const dated = await published('Bài chỉ có ngày')
    expect(dateline(dated.article.publishedAt ?? new Date(0))).toBe('Thứ năm 29/02/2024 00:00')
    expect(dated.content.credits).toEqual([{ role: 'writer', name: 'Văn phòng Tỉnh ủy', personId: null, office: '' }])
    const zoned = await published('Bài có múi giờ viết liền')
    expect(zoned.article.publishedAt?.toISOString()).toBe('2024-02-29T01:00:00.000Z')
    expect(zoned.content.credits).toEqual([])
  })

  it('has its n-th picture after the n-th paragraph, the rest at the end', async () => {
    const images = [1, 2, 3].map((n) => ({ file: `anh/${n}.jpg`, alt: `Mô tả ${n}`, caption: `Chú thích ${n}` }))
    await run([line({ title: 'Bài có ba ảnh', images }), line({ title: 'Bài HTML có ảnh', paragraphs: undefined, html: '<p>Một</p><p>Hai <img src="anh/3.jpg"></p>', images })])
    const shape = (body: Awaited<ReturnType<typeof published>>['content']['body']) =>
      body.content.map((block) => (block.type === 'figure' ? `${block.attrs.alt}/${block.attrs.caption}` : block.type))
    const { article, content } = await published('Bài có ba ảnh')
    expect(shape(content.body)).toEqual(['paragraph', 'Mô tả 1/Chú thích 1', 'paragraph', 'Mô tả 2/Chú thích 2', 'Mô tả 3/Chú thích 3'])
    expect(await db.revisionPicture.count({ where: { revisionId: article.publishedRevisionId ?? '' } })).toBe(3)
    expect(await db.articlePicture.count({ where: { articleId: article.id } })).toBe(3)
    const html = await published('Bài HTML có ảnh')
    expect(shape(html.content.body)).toEqual(['paragraph', 'Mô tả 1/Chú thích 1', 'paragraph', 'Mô tả 2/Chú thích 2', 'Mô tả 3/Chú thích 3'])
  })
})

describe('a file', () => {
  it('may begin with a byte order mark, have blank lines, CRLF and U+2028', async () => {
    const text = JSON.stringify(line({ title: 'Bài sau dấu thứ tự', lead: 'Một\u2028hai' })).replaceAll('\\u2028', '\u2028')
    expect(await run([`${text}\r`, '', '  ', `${JSON.stringify(line({ title: 'Bài cuối tệp' }))}\r\n`], '\ufeff')).toMatchObject({ added: 2, bad: 0 })
  })

  it('adds nothing the second time', async () => {
    const lines = [line({ title: 'Bài nhập hai lần' }), line({ title: 'Tên khác', slug: 'cung-dia-chi' })]
    expect(await run(lines)).toMatchObject({ added: 2, known: 0, bad: 0 })
    const before = await db.article.count()
    expect(await run([...lines, line({ title: 'Tên đã sửa', slug: 'cung-dia-chi' }), line({ title: 'Bài nhập hai lần', section: 'Xây dựng Đảng' })])).toMatchObject({ added: 0, known: 4, bad: 0 })
    expect(await db.article.count()).toBe(before)
  })

  it('adds once what two imports bring at the same time', async () => {
    const lines = Array.from({ length: 5 }, (_, n) => line({ title: `Bài nhập song song ${n}` }))
    const counts = await Promise.all([run(lines), run(lines)])
    expect(counts.map(({ added }) => added).reduce((a, b) => a + b)).toBe(5)
    expect(counts.map(({ known }) => known).reduce((a, b) => a + b)).toBe(5)
  })
})

describe('a bad line', () => {
  it('is told with its number and reason; the others go in', async () => {
    const { title: _, ...untitled } = line()
    const { added, bad, told } = await run([
      'không phải JSON', '[]', untitled, line({ title: '  ' }), line({ section: 'khong-co' }), line({ publishedAt: '29/8/2023' }),
      line({ publishedAt: '2023-02-30' }), line({ html: '<p>x</p>' }), line({ paragraphs: [] }), line({ paragraphs: 'chữ' }),
      line({ sourceUrl: 'javascript:alert(1)' }), line({ slug: 'a/b' }), line({ title: 'x'.repeat(501) }), line({ lead: undefined, office: 7 }),
      line({ title: 'Bài giữa các dòng lỗi' }),
    ])
    expect({ added, bad }).toEqual({ added: 1, bad: 14 })
    expect(told).toEqual([
      'dòng 1: không phải JSON.', 'dòng 2: phải là một đối tượng JSON.', 'dòng 3: thiếu "title".', 'dòng 4: "title" để trống.',
      'dòng 5: không có chuyên mục "khong-co".', 'dòng 6: "publishedAt" không hợp lệ.', 'dòng 7: "publishedAt" không hợp lệ.',
      'dòng 8: phải có đúng một trong hai: "paragraphs" hoặc "html".', 'dòng 9: bài không có nội dung.', 'dòng 10: "paragraphs" không hợp lệ.',
      'dòng 11: "sourceUrl" không hợp lệ.', 'dòng 12: "slug" không hợp lệ.', 'dòng 13: "title" không hợp lệ.', 'dòng 14: thiếu "lead". "office" không hợp lệ.',
    ])
  })

  it('is one whose pictures lie outside the folder, are missing, or are none', async () => {
    const image = (file: string) => line({ title: 'Bài có ảnh hỏng', images: [{ file: 'anh/1.jpg', alt: '', caption: '' }, { file, alt: '', caption: '' }] })
    const { added, told } = await run([
      image('../ngoai.jpg'), image('/etc/hostname'), image('anh/../../x.jpg'), image('anh/lien-ket.jpg'), image('anh/khong-co.jpg'), image('anh'), image('anh/gia.jpg'),
    ])
    expect(added).toBe(0)
    expect(told.map((sentence) => sentence.replace(/^dòng \d+: /, ''))).toEqual([
      'ảnh "../ngoai.jpg" nằm ngoài thư mục của tệp nhập.', 'ảnh "/etc/hostname" nằm ngoài thư mục của tệp nhập.',
      'ảnh "anh/../../x.jpg" nằm ngoài thư mục của tệp nhập.', 'ảnh "anh/lien-ket.jpg" nằm ngoài thư mục của tệp nhập.',
      'không có tệp ảnh "anh/khong-co.jpg".', 'không có tệp ảnh "anh".', 'ảnh "anh/gia.jpg": Tệp không phải ảnh JPEG, PNG hay WebP.',
    ])
    expect(await db.article.count({ where: { title: 'Bài có ảnh hỏng' } })).toBe(0)
  })

  it('is one that is not UTF-8', async () => {
    const path = join(folder, 'ma-cu.jsonl')
    await writeFile(path, Buffer.concat([Buffer.from('{"title":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]))
    const told: string[] = []
    await importFile(actor, path, { bad: (sentence) => told.push(sentence), progress: () => undefined })
    expect(told).toEqual(['ma-cu.jsonl, dòng 1: không phải văn bản UTF-8.'])
  })
})

it('is for a program with the right to it, not for people', async () => {
  const path = join(folder, 'quyen.jsonl')
  await writeFile(path, JSON.stringify(line({ title: 'Bài không được nhập' })))
  const admin = await makePerson('Quản trị', [{ role: 'admin', sectionId: null }])
  for (const who of [admin, systemActor('clock', ['see'])]) {
    await expect(importFile(who, path, { bad: () => undefined, progress: () => undefined })).rejects.toThrow(Forbidden)
  }
  expect(await db.article.count({ where: { title: 'Bài không được nhập' } })).toBe(0)
})
