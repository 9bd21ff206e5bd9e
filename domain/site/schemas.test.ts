import { describe, expect, test } from 'vitest'
import { menuEntrySchema } from './menu-schemas'
import { createSectionSchema, sectionSlugSchema } from './section-schemas'
import { updateSettingsSchema } from './settings-schemas'

const codes = (result: { success: boolean; error?: { issues: Array<{ message: string }> } }) =>
  result.success ? [] : result.error?.issues.map((issue) => issue.message)

describe('section addresses', () => {
  test.each([
    ['tim-kiem', ['section.slug_reserved']],
    ['Toa-Soan', ['section.slug_reserved']],
    ['rss.xml', ['section.slug_invalid']],
    ['', ['section.slug_invalid']],
    [' xay-dung-dang ', []],
  ])('%j', (slug, expected) => {
    expect(codes(sectionSlugSchema.safeParse(slug))).toEqual(expected)
  })

  test('a name of blanks is no name', () => {
    expect(codes(createSectionSchema.safeParse({ name: ' \n ' }))).toEqual(['section.name_required'])
  })
})

describe('menu addresses', () => {
  test.each([
    ['/gioi-thieu', true],
    ['https://dangcongsan.vn/', true],
    ['javascript:alert(1)', false],
    ['java\tscript:alert(1)', false],
    ['//evil.example', false],
    ['/\\evil.example', false],
    ['data:text/html,x', false],
    ['mailto:a@b.example', false],
    ['gioi-thieu', false],
    ['', false],
  ])('%j', (href, allowed) => {
    expect(menuEntrySchema.safeParse({ label: 'Mục', href }).success).toBe(allowed)
  })
})

test('settings: an e-mail may be missing but not be wrong', () => {
  const rest = {
    version: '3', siteName: 'Trang tin', welcomeLine: '', newsroomName: 'Ban Biên tập', governingBody: '',
    responsiblePerson: '', licenceLine: '', address: '', telephone: '', reuseNote: '', chiefSectionId: null,
    editorsMayPublish: true, approverSmallEdits: false,
  }
  expect(updateSettingsSchema.parse({ ...rest, email: ' ' })).toMatchObject({ version: 3, email: '' })
  expect(codes(updateSettingsSchema.safeParse({ ...rest, email: 'x' }))).toEqual(['settings.email_invalid'])
})
