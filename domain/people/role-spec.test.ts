import { expect, test } from 'vitest'
import { parseRoleSpec } from './role-spec'

test.each([
  ['contributor', { role: 'contributor', section: null }],
  ['editor:xay-dung-dang', { role: 'editor', section: 'xay-dung-dang' }],
  [' approver ', { role: 'approver', section: null }],
  ['clerk', { role: 'clerk', section: null }],
  ['admin', { role: 'admin', section: null }],
  ['', null],
  ['editor:', null],
  ['editor:a:b', null],
  ['Editor', null],
  ['boss', null],
  ['editor:Xây Dựng', null],
])('%j', (text, expected) => {
  expect(parseRoleSpec(text)).toEqual(expected)
})
