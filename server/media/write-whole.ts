import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { HouseError } from '@/server/errors'

// No room on the device, over quota, over the size a file may have here.
const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/**
 * Writes a file so that it is there whole or not at all, power failures included (R10): beside
 * its place, to the disk, then renamed into it. Throws HouseError('picture.disk_full').
 */
export async function writeWhole(folder: string, name: string, data: Buffer): Promise<void> {
  const temporary = join(folder, `.${name}.${randomBytes(6).toString('hex')}`)
  try {
    await mkdir(folder, { recursive: true })
    await writeToDisk(temporary, data)
    await rename(temporary, join(folder, name))
    await syncFolder(folder)
    // The folder itself may be new.
    await syncFolder(dirname(folder))
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
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
