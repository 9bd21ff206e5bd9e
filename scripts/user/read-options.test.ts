import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { pipedPassword } from './piped-password'
import { readOptions } from './read-options'

describe('npm run user -- …', () => {
  test('create with roles', () => {
    expect(readOptions(['create', '--email', 'a@b.example', '--name', 'Lê Ân', '--role', 'editor:xay-dung-dang', '--role=clerk'])).toEqual({
      action: 'create', email: 'a@b.example', name: 'Lê Ân',
      roles: [{ role: 'editor', section: 'xay-dung-dang' }, { role: 'clerk', section: null }],
    })
  })

  test.each([
    [['make'], /"make"/],
    [['create', '--name', 'A', '--role', 'editor'], /--email/],
    [['create', '--email', 'a@b.example', '--role', 'editor'], /--name/],
    [['create', '--email', 'a@b.example', '--name', 'A'], /--role/],
    [['grant', '--email', 'a@b.example'], /--role/],
    [['grant', '--email', 'a@b.example', '--role', 'boss'], /"boss"/],
    [['disable', '--email', 'a@b.example', '--role', 'editor'], /--role/],
    [['reset', '--email', 'a@b.example', '--name', 'A'], /--name/],
    [['reset', '--mail', 'a@b.example'], /--mail/],
    [['reset', 'a@b.example'], /a@b\.example/],
    [['reset', '--email'], /--email/],
  ])('%j is refused with one line', (args, message) => {
    const refused = () => readOptions(args)
    expect(refused).toThrow(message)
    expect(refused).not.toThrow(/\n/)
  })
})

describe('a piped password', () => {
  const piped = (text: string) => {
    const input = new PassThrough()
    input.end(text)
    return pipedPassword(Object.assign(input, { isTTY: false }))
  }

  test.each([
    ['mật khẩu có dấu cách \n', 'mật khẩu có dấu cách '],
    ['một dòng thôi', 'một dòng thôi'],
    ['dòng đầu\r\ndòng sau\r\n', 'dòng đầu'],
    ['', undefined],
    ['\n', undefined],
  ])('%j', async (text, expected) => {
    expect(await piped(text)).toBe(expected)
  })

  test('is not waited for when nobody says anything', async () => {
    expect(await pipedPassword(Object.assign(new PassThrough(), { isTTY: false }))).toBeUndefined()
  })

  test('is not read from a terminal', async () => {
    expect(await pipedPassword(Object.assign(new PassThrough(), { isTTY: true }))).toBeUndefined()
  })
})
