import { expect, it } from 'vitest'
import { emptyContent } from '@/domain/content/content'
import { copyKey, findCopies, keepCopy } from './local-copy'

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

const copy = (at: number, title = 'Bản giữ lại') => ({ at, version: 3, content: { ...emptyContent(), title } })
const DAY = 24 * 60 * 60 * 1000

it('finds the copies of this person and article, newest first', () => {
  const storage = new Memory()
  keepCopy(storage, copyKey('bai-1', 'toi', 'a'), copy(1, 'cũ'))
  keepCopy(storage, copyKey('bai-1', 'toi', 'b'), copy(2, 'mới'))
  keepCopy(storage, copyKey('bai-1', 'nguoi-khac', 'c'), copy(3))
  keepCopy(storage, copyKey('bai-2', 'toi', 'd'), copy(4))
  const found = findCopies(storage, 'bai-1', 'toi', 5)
  expect(found.map(({ copy }) => copy.content.title)).toEqual(['mới', 'cũ'])
  expect(found[0]?.copy.version).toBe(3)
})

it('clears away what is broken or older than a month, and nothing of others', () => {
  const storage = new Memory()
  storage.setItem('khac', 'của chương trình khác')
  storage.setItem(copyKey('bai-1', 'toi', 'a'), '{"at":')
  keepCopy(storage, copyKey('bai-2', 'toi', 'b'), copy(0))
  expect(findCopies(storage, 'bai-1', 'toi', 31 * DAY)).toEqual([])
  expect(storage.length).toBe(1)
})

it('says so when there is no room', () => {
  const full = new Memory()
  full.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  expect(keepCopy(full, copyKey('bai-1', 'toi', 'a'), copy(1))).toBe(false)
})
