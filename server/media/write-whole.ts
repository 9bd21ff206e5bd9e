import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { HouseError } from '@/server/errors'

// No room on the device, over quota, over the size a file may have here.
const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** A file by its name in the folder it goes to. */
export type NewFile = { name: string; data: Buffer }

/**
 * Writes files into a folder so that each is there whole or not at all, power failures included
 * (R10): beside its place, to the disk, then renamed into it. None takes its place before all
 * are on the disk. Throws HouseError('picture.disk_full').
 */
export async function writeWhole(folder: string, files: NewFile[]): Promise<void> {
  const mark = randomBytes(6).toString('hex')
  const temporary = (name: string) => join(folder, `.${name}.${mark}`)
  try {
    const made = await mkdir(folder, { recursive: true })
    for (const { name, data } of files) await writeToDisk(temporary(name), data)
    for (const { name } of files) await rename(temporary(name), join(folder, name))
    await syncFolder(folder)
    if (made !== undefined) await syncFolder(dirname(folder))
  } catch (error) {
    for (const { name } of files) await rm(temporary(name), { force: true }).catch(() => undefined)
    if (isNoRoom(error)) throw new HouseError('picture.disk_full', { cause: error })
    throw error
  }
}

async function writeToDisk(path: string, data: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o644)
  try {
    await file.writeFile(data)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function isNoRoom(error: unknown): boolean {
  return error instanceof Error && 'code' in error && NO_ROOM.has(String(error.code))
}
