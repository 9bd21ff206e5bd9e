import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyContent } from '@/domain/content/empty'
import { contentText } from '../content-text'
import { openCopyDatabase } from './copy-database'
import { copyStorage } from './copy-storage'
import { findCopies, type CopyPlace, type StoredCopy } from './local-copy'
import { choosePlace } from './open-copies'

class Memory implements Storage {
  [name: string]: unknown
  readonly #items = new Map<string, string>()
  get length() {
    return this.#items.size
  }
  clear = () => this.#items.clear()
  getItem = (key: string) => this.#items.get(key) ?? null
  key = (index: number) => [...this.#items.keys()][index] ?? null
  removeItem = (key: string) => void this.#items.delete(key)
  setItem = (key: string, value: string) => void this.#items.set(key, value)
}

const DAY = 24 * 60 * 60 * 1000
const copy = (articleId: string, personId: string, tab: string, at: number, title = 'Bản giữ lại'): StoredCopy => ({
  articleId, personId, tab, at, version: 3, text: contentText({ ...emptyContent(), title }),
})
const titles = async (place: CopyPlace, now = 5) => (await findCopies(place, 'bai-1', 'toi', now)).map((found) => found.copy.content.title)

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

describe.each([
  ['the database', openCopyDatabase],
  ['the storage', () => Promise.resolve(copyStorage(new Memory()))],
])('copies in %s', (_, open) => {
  it('are found for this person and article, newest first', async () => {
    const place = await open()
    for (const one of [copy('bai-1', 'toi', 'a', 1, 'cũ'), copy('bai-1', 'toi', 'b', 2, 'mới'), copy('bai-1', 'nguoi-khac', 'c', 3), copy('bai-2', 'toi', 'd', 4)]) {
      expect(await place.keep(one)).toBe(true)
    }
    expect(await titles(place)).toEqual(['mới', 'cũ'])
    const [newest] = await findCopies(place, 'bai-1', 'toi', 5)
    expect(newest?.copy).toMatchObject({ at: 2, version: 3 })
    if (newest) await place.drop(newest.key)
    expect(await titles(place)).toEqual(['cũ'])
  })

  it('are one a tab: a later one takes the place of the one before', async () => {
    const place = await open()
    await place.keep(copy('bai-1', 'toi', 'a', 1, 'trước'))
    await place.keep(copy('bai-1', 'toi', 'a', 2, 'sau'))
    expect(await titles(place)).toEqual(['sau'])
  })

  it('go when they are a month old, whosever they are, and when they cannot be read', async () => {
    const place = await open()
    await place.keep(copy('bai-2', 'nguoi-khac', 'a', 0))
    await place.keep({ ...copy('bai-1', 'toi', 'b', 30 * DAY), text: '{"title":5}' })
    await place.keep(copy('bai-1', 'toi', 'c', 30 * DAY, 'còn dùng'))
    expect(await titles(place, 30 * DAY + 1)).toEqual(['còn dùng'])
    expect(await place.all()).toHaveLength(1)
  })
})

describe('which place', () => {
  it('is the database; what an earlier version left in the storage moves there once', async () => {
    const storage = new Memory()
    storage.setItem('khac', 'của chương trình khác')
    storage.setItem('toa-soan.ban-giu:bai-1:toi:x', JSON.stringify({ at: 1, version: 2, content: { ...emptyContent(), title: 'từ trước' } }))
    storage.setItem('toa-soan.ban-giu:bai-1:toi:y', '{"at":')
    const place = await choosePlace(() => storage)
    expect(place.kind).toBe('database')
    expect(await titles(place)).toEqual(['từ trước'])
    expect(storage.length).toBe(1)
  })

  it('is the storage when there is no database to be had, and says when there is no room', async () => {
    vi.stubGlobal('indexedDB', { open: () => { throw new DOMException('no', 'SecurityError') } })
    const storage = new Memory()
    const place = await choosePlace(() => storage)
    expect(place.kind).toBe('storage')
    await place.keep(copy('bai-1', 'toi', 'a', 1))
    expect(await titles(place)).toHaveLength(1)
    storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    expect(await place.keep(copy('bai-1', 'toi', 'a', 2))).toBe(false)
  })

  it('is nowhere when the browser gives neither, and nothing is claimed to be kept', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const place = await choosePlace(() => {
      throw new DOMException('no', 'SecurityError')
    })
    expect(place.kind).toBe('none')
    expect(await place.keep(copy('bai-1', 'toi', 'a', 1))).toBe(false)
  })
})

it('a database that a later version of the site closed is opened again', async () => {
  const place = await openCopyDatabase()
  await place.keep(copy('bai-1', 'toi', 'a', 1))
  await new Promise<void>((resolve, reject) => {
    const asked = indexedDB.deleteDatabase('toa-soan')
    asked.onsuccess = () => resolve()
    asked.onerror = () => reject(new Error('not deleted'))
  })
  expect(await place.keep(copy('bai-1', 'toi', 'b', 2))).toBe(true)
  expect(await place.all()).toHaveLength(1)
})
