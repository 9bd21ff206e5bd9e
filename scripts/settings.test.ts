import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeFault } from './node-version.mjs'
import { readSettings, root } from './settings.mjs'

const site = 'postgresql://trang:mat-khau@db.example:5432/toasoan'
const owner = 'postgresql://chu:mat-khau@db.example:5432/toasoan'

describe('settings', () => {
  test('need nothing', () => {
    expect(readSettings({})).toEqual({
      faults: [],
      settings: {
        port: 3000,
        host: '127.0.0.1',
        siteUrl: 'http://localhost:3000',
        dataDir: join(root, '.data'),
        database: null,
        authSecret: null,
        smtpUrl: null,
      },
    })
    expect(readSettings({ SMTP_URL: 'smtp://thu.example' }, { demo: true }).settings.smtpUrl).toBe(null)
    expect(readSettings({}, { demo: true }).settings.dataDir).toBe(join(root, '.data-demo'))
  })

  test('are taken as given', () => {
    const env = {
      PORT: '8080',
      HOST: '0.0.0.0',
      SITE_URL: 'https://tinh.example/',
      DATA_DIR: '/srv/toa-soan',
      DATABASE_URL: site,
      DATABASE_OWNER_URL: owner,
      AUTH_SECRET: 'x'.repeat(32),
      SMTP_URL: 'smtps://thu:mat-khau@thu.example:465',
      TZ: 'America/New_York',
    }
    expect(readSettings(env)).toEqual({
      faults: [],
      settings: {
        port: 8080,
        host: '0.0.0.0',
        siteUrl: 'https://tinh.example',
        dataDir: '/srv/toa-soan',
        database: { siteUrl: site, ownerUrl: owner },
        authSecret: 'x'.repeat(32),
        smtpUrl: 'smtps://thu:mat-khau@thu.example:465',
      },
    })
  })

  test.each([
    [{ PORT: 'ba nghìn' }, /^PORT=ba nghìn /],
    [{ PORT: '0' }, /^PORT=0 /],
    [{ PORT: '70000' }, /^PORT=70000 /],
    [{ PORT: '30.5' }, /^PORT=30\.5 /],
    [{ HOST: 'http://x' }, /^HOST=/],
    [{ SITE_URL: 'tinh.example' }, /^SITE_URL=/],
    [{ SITE_URL: 'ftp://tinh.example' }, /^SITE_URL=/],
    [{ SITE_URL: 'https://tinh.example/trang' }, /^SITE_URL=/],
    [{ AUTH_SECRET: 'ngắn' }, /^AUTH_SECRET /],
    [{ SMTP_URL: 'http://thu:mat-khau@thu.example' }, /^SMTP_URL không hợp lệ/],
    [{ SMTP_URL: 'thu.example' }, /^SMTP_URL không hợp lệ/],
    [{ DATABASE_URL: site }, /thiếu DATABASE_OWNER_URL/],
    [{ DATABASE_OWNER_URL: owner }, /thiếu DATABASE_URL/],
    [{ DATABASE_URL: 'mysql://trang@db/x', DATABASE_OWNER_URL: owner }, /^DATABASE_URL không hợp lệ/],
    [{ DATABASE_URL: 'postgresql://trang@db', DATABASE_OWNER_URL: owner }, /^DATABASE_URL không hợp lệ/],
    [{ DATABASE_URL: site, DATABASE_OWNER_URL: 'x' }, /^DATABASE_OWNER_URL không hợp lệ/],
    [{ DATABASE_URL: site, DATABASE_OWNER_URL: site }, /vai trò "trang"/],
  ])('%j is one fault, one line', (env, line) => {
    const { faults } = readSettings(env)
    expect(faults).toEqual([expect.stringMatching(line)])
    expect(faults[0]).not.toMatch(/\n|mat-khau|ngắn$/)
  })

  test('name every fault, not the first alone', () => {
    expect(readSettings({ PORT: 'x', SITE_URL: 'y', AUTH_SECRET: 'z' }).faults).toHaveLength(3)
  })
})

test.each([
  ['18.20.4', 'Cần Node 20.19 trở lên, máy này đang dùng Node 18.20.4.'],
  ['20.18.3', 'Cần Node 20.19 trở lên, máy này đang dùng Node 20.18.3.'],
  ['20.19.0', null],
  ['22.0.0', null],
  ['24.1.0', null],
])('Node %s', (version, line) => {
  expect(nodeFault(version)).toBe(line)
})
