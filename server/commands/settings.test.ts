import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import type { PersonActor } from '@/domain/article/actor'
import { tags } from '@/server/cache-tags'
import { db } from '@/server/db'
import { getSiteSettings } from '@/server/site-settings'
import { makePerson, makeSection } from '@/server/test-support/fixtures'
import { setEmblem } from './set-emblem'
import { updateSettings } from './update-settings'

let admin: PersonActor
beforeAll(async () => {
  admin = await makePerson('Quản Trị', [{ role: 'admin', sectionId: null }])
})

async function form() {
  const { id: _id, emblemPictureId: _emblem, timeZone: _zone, updatedAt: _at, proofSwitches: _switches, uyPlacement: _placement, lateAfterHours: _hours, ...rest } = await getSiteSettings()
  return rest
}

test('what names the office changes everywhere, and the trail says from what to what', async () => {
  const before = await form()
  await updateSettings(admin, { ...before, siteName: 'Trang tin\nThử nghiệm', editorsMayPublish: false })
  expect(await getSiteSettings()).toMatchObject({
    siteName: 'Trang tin Thử nghiệm', editorsMayPublish: false, version: before.version + 1,
  })
  expect(await db.event.findFirst({ orderBy: { seq: 'desc' } })).toMatchObject({
    action: 'settings.updated',
    detail: {
      changed: {
        siteName: { before: before.siteName, after: 'Trang tin Thử nghiệm' },
        editorsMayPublish: { before: true, after: false },
      },
    },
  })
  expect(await db.outbox.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({ payload: { tags: [tags.frame, tags.home, tags.feed] } })
  await expect(updateSettings(admin, { ...before, siteName: 'Muộn' })).rejects.toMatchObject({ code: 'settings.stale' })
})

test.each([
  [{ siteName: ' ' }, { siteName: 'settings.site_name_required' }],
  [{ newsroomName: '' }, { newsroomName: 'settings.newsroom_name_required' }],
  [{ email: 'không' }, { email: 'settings.email_invalid' }],
  [{ auditEmail: 'không' }, { auditEmail: 'settings.email_invalid' }],
  [{ address: 'a'.repeat(301) }, { address: 'field.too_long' }],
  [{ chiefSectionId: '00000000-0000-7000-8000-000000000000' }, { chiefSectionId: 'grant.section_unknown' }],
])('refuses %j', async (part, fields) => {
  await expect(updateSettings(admin, { ...(await form()), ...part })).rejects.toMatchObject({ fields })
})

test('the chief block may be another section in use, or none', async () => {
  const { id } = await makeSection()
  await updateSettings(admin, { ...(await form()), chiefSectionId: id })
  await updateSettings(admin, { ...(await form()), chiefSectionId: null })
  expect((await getSiteSettings()).chiefSectionId).toBeNull()
})

test('an emblem is a picture that was sent in, and can be taken away', async () => {
  const data = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#a50d24' } }).png().toBuffer()
  const { version } = await getSiteSettings()
  await setEmblem(admin, { version, picture: { name: 'bieu-trung.png', data } })
  const { emblemPictureId } = await getSiteSettings()
  expect(await db.picture.findUnique({ where: { id: emblemPictureId ?? '' } })).toMatchObject({ width: 40, height: 30 })
  await setEmblem(admin, { version: version + 1, picture: null })
  expect((await getSiteSettings()).emblemPictureId).toBeNull()
  const text = { name: 'x.png', data: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') }
  await expect(setEmblem(admin, { version: version + 2, picture: text })).rejects.toMatchObject({ code: 'picture.not_a_picture' })
})

test('nobody but an administrator may, and the try is recorded', async () => {
  const actor = await makePerson('Biên Tập', [{ role: 'editor', sectionId: null }])
  const settings = await form()
  await expect(updateSettings(actor, settings)).rejects.toMatchObject({ name: 'Forbidden' })
  await expect(setEmblem(actor, { version: settings.version, picture: null })).rejects.toMatchObject({ name: 'Forbidden' })
  const picture = { name: 'x.png', data: Buffer.from('x') }
  await expect(setEmblem(actor, { version: settings.version, picture })).rejects.toMatchObject({ name: 'Forbidden' })
  expect(await db.event.count({ where: { actorId: actor.id, action: 'denied' } })).toBe(3)
})
