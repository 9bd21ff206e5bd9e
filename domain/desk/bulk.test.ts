import { expect, it } from 'vitest'
import { bulkActions, type BulkRights } from './bulk'

const approver: BulkRights = { edits: false, approves: true, publishes: true }
const editor: BulkRights = { edits: true, approves: false, publishes: false }

it('offers nobody what they do nowhere', () => {
  expect(bulkActions('submitted', approver)).not.toContain('take')
  expect(bulkActions('submitted', editor)).toContain('take')
  expect(bulkActions('approved', editor)).not.toContain('publish')
  expect(bulkActions('approved', { ...editor, publishes: true })).toContain('publish')
  expect(bulkActions('withdrawn', editor)).toEqual([])
  expect(bulkActions('withdrawn', approver)).toEqual(['archive'])
})

it.each(['waiting', 'pending', 'all'] as const)('never offers to approve or to return many: %s', (view) => {
  const offered: readonly string[] = bulkActions(view, { edits: true, approves: true, publishes: true })
  expect(offered).not.toContain('approve')
  expect(offered).not.toContain('return')
})
