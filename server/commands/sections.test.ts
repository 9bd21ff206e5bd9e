import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { PersonActor } from '@/domain/article/actor'
import { tags } from '@/server/cache-tags'
import { db } from '@/server/db'
import { readMenu } from '@/server/site/menu'
import { lastEvent, makeArticle, makePerson, makeSection } from '@/server/test-support/fixtures'
import { archiveSection } from './archive-section'
import { createSection } from './create-section'
import { moveSection } from './move-section'
import { setMenu } from './set-menu'
import { unarchiveSection } from './unarchive-section'
import { updateSection } from './update-section'

let admin: PersonActor
beforeAll(async () => {
  admin = await makePerson('Quản Trị', [{ role: 'admin', sectionId: null }])
})

const freeSlug = () => `muc-${randomUUID().slice(0, 8)}`
const section = (id: string) => db.section.findUniqueOrThrow({ where: { id } })
const lastPages = async () => (await db.outbox.findFirst({ where: { kind: 'pages.changed' }, orderBy: { id: 'desc' } }))?.payload

describe('addresses', () => {
  test('are made of the name', async () => {
    const { id, slug } = await createSection(admin, { name: 'Đất và người – Chuyện làng' })
    expect(slug).toBe('dat-va-nguoi-chuyen-lang')
    expect(await lastEvent(id)).toMatchObject({ action: 'section.created', actorId: admin.id, sectionId: id })
  })

  test.each([
    [{ name: 'Tìm kiếm' }, 'section.slug_reserved'],
    [{ name: 'Gì đó', slug: 'toa-soan' }, 'section.slug_reserved'],
    [{ name: 'Gì đó', slug: 'rss.xml' }, 'section.slug_invalid'],
    [{ name: 'Gì đó', slug: 'xay-dung-dang' }, 'section.slug_taken'],
  ])('refuses %j', async (input, code) => {
    await expect(createSection(admin, input)).rejects.toMatchObject({ fields: { slug: code } })
  })

  test('an address that moved stays the section’s own for ever', async () => {
    const [old, next] = [freeSlug(), freeSlug()]
    const { id } = await createSection(admin, { name: 'Mục đổi địa chỉ', slug: old })
    await updateSection(admin, { sectionId: id, version: 1, name: 'Mục đổi địa chỉ', slug: next })
    expect(await db.oldAddress.findUnique({ where: { path: `/${old}` } })).toMatchObject({ sectionId: id })
    expect(await lastPages()).toEqual({ tags: [tags.frame, tags.home, tags.feed, tags.section(id)] })
    await expect(createSection(admin, { name: 'Kẻ đến sau', slug: old })).rejects.toMatchObject({ fields: { slug: 'section.slug_was_used' } })
    await updateSection(admin, { sectionId: id, version: 2, name: 'Mục đổi địa chỉ', slug: old })
    expect(await db.oldAddress.findUnique({ where: { path: `/${old}` } })).toBeNull()
    expect(await db.oldAddress.findUnique({ where: { path: `/${next}` } })).toMatchObject({ sectionId: id })
    expect(await lastEvent(id)).toMatchObject({
      action: 'section.updated',
      detail: { changed: { slug: { before: next, after: old } } },
    })
  })

  test('two who want the same new address at once: one gets it', async () => {
    const slug = freeSlug()
    const results = await Promise.allSettled([1, 2, 3].map((n) => createSection(admin, { name: `Mục ${n}`, slug })))
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
  })
})

test('a stale version is refused', async () => {
  const { id, slug } = await makeSection()
  await updateSection(admin, { sectionId: id, version: 1, name: 'Tên mới', slug })
  await expect(updateSection(admin, { sectionId: id, version: 1, name: 'Tên khác', slug })).rejects.toMatchObject({ code: 'section.stale' })
})

test('a section moves one place at a time and not past the ends', async () => {
  const order = () => db.section.findMany({ where: { archivedAt: null }, orderBy: { position: 'asc' }, select: { id: true, version: true } })
  const [first, second] = await order()
  if (!first || !second) throw new Error('no sections')
  await expect(moveSection(admin, { sectionId: first.id, version: first.version, direction: 'up' })).rejects.toMatchObject({ code: 'section.edge' })
  await moveSection(admin, { sectionId: second.id, version: second.version, direction: 'up' })
  expect((await order()).slice(0, 2).map(({ id }) => id)).toEqual([second.id, first.id])
  await moveSection(admin, { sectionId: second.id, version: second.version + 1, direction: 'down' })
  expect((await order()).slice(0, 2).map(({ id }) => id)).toEqual([first.id, second.id])
})

describe('taking a section out of use', () => {
  test('not while readers find something in it', async () => {
    const { id } = await makeSection()
    const cast = { writerId: admin.id, holderId: admin.id, sectionId: id }
    const article = await makeArticle({ work: null, public: 'live' }, cast)
    await expect(archiveSection(admin, { sectionId: id, version: 1 })).rejects.toMatchObject({ code: 'section.has_live', params: { count: 1 } })
    await db.livePlacement.deleteMany({ where: { articleId: article.id } })
    await archiveSection(admin, { sectionId: id, version: 1 })
    expect((await section(id)).archivedAt).not.toBeNull()
  })

  test('not the chief block', async () => {
    const { chiefSectionId } = await db.siteSettings.findUniqueOrThrow({ where: { id: 1 } })
    const { id, version } = await section(chiefSectionId ?? '')
    await expect(archiveSection(admin, { sectionId: id, version })).rejects.toMatchObject({ code: 'section.is_chief' })
  })

  test('it leaves the menu, keeps its address, and comes back at the end', async () => {
    const { id, slug, name } = await makeSection()
    const before = await readMenu(db)
    await setMenu(admin, { version: before.version, entries: [{ sectionId: id, label: name }] })
    await archiveSection(admin, { sectionId: id, version: 1 })
    expect((await readMenu(db)).entries).toEqual([])
    await expect(createSection(admin, { name: 'Khác', slug })).rejects.toMatchObject({ fields: { slug: 'section.slug_taken' } })
    await unarchiveSection(admin, { sectionId: id, version: 2 })
    expect(await section(id)).toMatchObject({ archivedAt: null, slug })
  })
})

describe('the menu', () => {
  test('is written whole, in its order, against the version that was seen', async () => {
    const { id } = await makeSection('Mục trong thực đơn')
    const { version } = await readMenu(db)
    const entries = [
      { label: 'Giới thiệu', href: '/gioi-thieu' },
      { label: 'Nhãn riêng', sectionId: id },
      { label: 'Nơi khác', href: 'https://vi.example/' },
    ]
    await setMenu(admin, { version, entries })
    expect((await readMenu(db)).entries.map((entry) => entry.label)).toEqual(['Giới thiệu', 'Nhãn riêng', 'Nơi khác'])
    expect(await lastPages()).toEqual({ tags: [tags.frame] })
    await expect(setMenu(admin, { version, entries: [] })).rejects.toMatchObject({ code: 'menu.stale' })
  })

  test('a section’s own name in it follows a renaming, another label stays', async () => {
    const [named, labelled] = [await makeSection('Tên cũ'), await makeSection('Tên cũ khác')]
    const { version } = await readMenu(db)
    await setMenu(admin, { version, entries: [{ sectionId: named.id, label: 'Tên cũ' }, { sectionId: labelled.id, label: 'Gọi tắt' }] })
    for (const { id, slug } of [named, labelled]) await updateSection(admin, { sectionId: id, version: 1, name: 'Tên mới', slug })
    expect((await readMenu(db)).entries.map((entry) => entry.label)).toEqual(['Tên mới', 'Gọi tắt'])
  })

  test.each([
    [[{ label: 'Xấu', href: 'javascript:alert(1)' }], { 'entries.0.href': 'menu.href_invalid' }],
    [[{ label: 'Tốt', href: '/' }, { label: 'Xấu', href: '//noi.khac' }], { 'entries.1.href': 'menu.href_invalid' }],
    [[{ label: '', href: '/' }], { 'entries.0.label': 'menu.label_required' }],
    [[{ label: 'Chẳng đi đâu' }], { 'entries.0.href': 'menu.href_invalid' }],
    [[{ label: 'Mục ma', sectionId: '00000000-0000-7000-8000-000000000000' }], { entries: 'grant.section_unknown' }],
  ])('refuses %j', async (entries, fields) => {
    const { version } = await readMenu(db)
    await expect(setMenu(admin, { version, entries })).rejects.toMatchObject({ name: 'Invalid', fields })
    expect((await readMenu(db)).version).toBe(version)
  })
})

test('nobody but an administrator may, and the try is recorded', async () => {
  const actor = await makePerson('Người Duyệt', [{ role: 'approver', sectionId: null }])
  const { id, slug } = await makeSection()
  const step = { sectionId: id, version: 1 }
  const { version } = await readMenu(db)
  const tries = [
    () => createSection(actor, { name: 'X' }),
    () => updateSection(actor, { ...step, name: 'X', slug }),
    () => moveSection(actor, { ...step, direction: 'up' }),
    () => archiveSection(actor, step),
    () => unarchiveSection(actor, step),
    () => setMenu(actor, { version, entries: [] }),
  ]
  for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ name: 'Forbidden' })
  expect(await db.event.count({ where: { actorId: actor.id, action: 'denied' } })).toBe(tries.length)
})
