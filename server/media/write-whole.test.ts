import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { systemActor } from '@/domain/article/actor'
import { db } from '@/server/db'

// The disk of this test: full after so many bytes, as a real one would be in the middle of a file.
const disk = vi.hoisted(() => ({ room: Infinity }))
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  return {
    ...real,
    open: async (...args: Parameters<typeof real.open>) => {
      const file = await real.open(...args)
      const write = file.writeFile.bind(file)
      file.writeFile = async (data) => {
        const bytes = data as Buffer
        if (bytes.length <= disk.room) return write(bytes)
        await write(bytes.subarray(0, disk.room))
        throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
      }
      return file
    },
  }
})

const { writeWhole } = await import('./write-whole')
const { storePicture } = await import('./store-picture')
const { default: sharp } = await import('sharp')

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'toa-soan-thu-'))
  disk.room = Infinity
})
afterEach(() => rm(folder, { recursive: true }))

it('writes into a folder that is not there yet, and over what is there', async () => {
  const inner = join(folder, 'a', 'b')
  await writeWhole(inner, [{ name: 'tep', data: Buffer.from('một') }])
  await writeWhole(inner, [{ name: 'tep', data: Buffer.from('hai') }])
  expect(await readFile(join(inner, 'tep'), 'utf8')).toBe('hai')
  expect(await readdir(inner)).toEqual(['tep'])
})

it('leaves the file as it was, and nothing beside it, when the disk is full', async () => {
  await writeWhole(folder, [{ name: 'tep', data: Buffer.from('cũ') }])
  disk.room = 3
  await expect(writeWhole(folder, [{ name: 'tep', data: Buffer.from('mới hơn') }])).rejects.toMatchObject({ code: 'picture.disk_full' })
  expect(await readdir(folder)).toEqual(['tep'])
  expect(await readFile(join(folder, 'tep'), 'utf8')).toBe('cũ')
})

it('puts none of several files in place when one of them finds no room', async () => {
  disk.room = 4
  const files = [{ name: 'nhỏ', data: Buffer.from('ab') }, { name: 'to', data: Buffer.from('quá to') }]
  await expect(writeWhole(folder, files)).rejects.toMatchObject({ code: 'picture.disk_full' })
  expect(await readdir(folder)).toEqual([])
})

it('keeps no row of a picture whose file found no room', async () => {
  const data = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#446' } }).png().toBuffer()
  disk.room = 20
  const house = systemActor('import', ['store_picture'])
  await expect(storePicture(house, { articleId: null, name: '', data })).rejects.toMatchObject({ code: 'picture.disk_full' })
  expect(await db.picture.count()).toBe(0)
})
