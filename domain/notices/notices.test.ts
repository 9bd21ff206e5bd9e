import { describe, expect, it, test } from 'vitest'
import { ARTICLE_ACTIONS } from '@/domain/article/workflow'
import { inboxWords, noticeKinds, noticeTopics } from '@/domain/words/notices'
import type { PersonActor, Role } from '../article/actor'
import { isDiscreet, NOTICE_TOPICS, topicsFor, wantsLetter } from './choices'
import { isNoticeKind, noticePlace } from './place'

const ID = '0190a000-0000-7000-8000-000000000001'

test.each([
  ['return', ID, null, `/toa-soan/bai-viet/${ID}`],
  ['comment_mention', ID, null, `/toa-soan/bai-viet/${ID}?the=binh-luan`],
  ['secrecy_refused', ID, null, `/toa-soan/bai-viet/${ID}?the=soat-loi`],
  ['secrecy_asked', ID, '7', '/toa-soan/bi-mat/7'],
  ['on_behalf_to_confirm', ID, null, `/toa-soan/bai-viet/${ID}/ban-duyet`],
  ['delegation_given', null, null, '/toa-soan/uy-quyen'],
  ['a kind of a former release', ID, null, `/toa-soan/bai-viet/${ID}`],
  ['a kind of a former release', null, null, null],
])('%s leads to its place', (kind, articleId, caseId, place) => {
  expect(noticePlace({ kind, articleId, caseId })).toBe(place)
})

// Throwing a draft away and taking it back concern nobody but its writer, who does it.
test('every action that others can hear of has a notice', () => {
  expect(ARTICLE_ACTIONS.filter((action) => !isNoticeKind(action))).toEqual(['discard', 'unbin'])
})

test.each(['toString', '__proto__', 'constructor', ''])('%j is no kind', (kind) => expect(isNoticeKind(kind)).toBe(false))

describe('whether a letter goes', () => {
  const none = new Map<string, boolean>()
  // What the issue asks to be told by letter, and what would only be noise.
  const expected: Record<string, boolean> = {
    submit: true, take: true, return: true, approve: true, reopen: true, publish: true, publish_due: true, withdraw: true, assigned: true, return_to_editor: true,
    comment_mention: true, schedule_failed: true, overdue: true, delegation_given: true, deadline_late: true,
    on_behalf_to_confirm: true, to_approve: true, comment_answer: false, comment_resolved: false, schedule: false,
  }
  it.each(Object.entries(expected))('%s, before anything was chosen: %s', (kind, goes) => expect(wantsLetter(kind, none)).toBe(goes))

  it('is as the person chose for the topic, whatever the house does', () => {
    expect(wantsLetter('return', new Map([['returned', false]]))).toBe(false)
    expect(wantsLetter('comment_answer', new Map([['comments', true]]))).toBe(true)
    expect(wantsLetter('return', new Map([['comments', false]]))).toBe(true)
  })

  it('never for a kind that the house does not know', () => expect(wantsLetter('gone', none)).toBe(false))
})

test('a letter about a secrecy mark, and no other, names neither title nor reason', () => {
  const kinds = Object.keys(noticeKinds).filter(isNoticeKind)
  expect(kinds.filter(isDiscreet).sort()).toEqual(['secrecy_allowed', 'secrecy_asked', 'secrecy_refused', 'secrecy_taken_back'])
})

describe('what a person can choose', () => {
  const who = (...roles: Role[]): PersonActor => ({
    kind: 'person', id: ID, name: 'Người Thử', address: '', mustChangePassword: false, grants: roles.map((role) => ({ role, sectionId: null })),
  })
  it('is what they can hear of by their roles', () => {
    expect(topicsFor(who('approver'))).toContain('to_approve')
    expect(topicsFor(who('contributor'))).not.toContain('to_approve')
    expect(topicsFor(who('contributor'))).not.toContain('to_edit')
    expect(topicsFor(who('contributor'))).toContain('returned')
    expect(topicsFor(who('clerk'))).toEqual(['delegation', 'on_behalf'])
  })
  it('covers every kind', () => {
    const topics = new Set(Object.values(noticeKinds).map(({ topic }) => topic))
    expect(NOTICE_TOPICS.filter((topic) => !topics.has(topic))).toEqual([])
    expect(Object.keys(noticeTopics)).toEqual(NOTICE_TOPICS)
  })
})

test('every sentence is Vietnamese and stands between a name and a title', () => {
  for (const { words } of Object.values(noticeKinds)) expect(words).toMatch(/^\p{Ll}[^:.]*\p{L}$/u)
  expect(inboxWords.system).toMatch(/^\p{Lu}/u)
})
