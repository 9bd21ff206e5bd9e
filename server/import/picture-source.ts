import { readFile, realpath, stat } from 'node:fs/promises'
import { isAbsolute, resolve, sep } from 'node:path'
import { PICTURE_LIMITS } from '@/domain/content/picture'
import { errorMessage } from '@/domain/words/errors'
import { importWords } from '@/domain/words/import'
import { tooLarge } from '@/server/media/encode-picture'
import { BadLine } from './bad-line'

/**
 * Where a line's picture lies: a file in the folder of the import file or below it, links
 * followed before that is decided. Throws BadLine for any other.
 */
export async function findPicture(folder: string, file: string): Promise<string> {
  if (isAbsolute(file) || file.includes('\0')) throw new BadLine(importWords.outside(file))
  const root = await realpath(folder)
  const asked = resolve(root, file)
  // Asked before the disk is: whether a file is there is nobody's business outside.
  if (!isInside(root, asked)) throw new BadLine(importWords.outside(file))
  const path = await realpath(asked).catch(() => null)
  if (path === null) throw new BadLine(importWords.noPicture(file))
  if (!isInside(root, path)) throw new BadLine(importWords.outside(file))
  const found = await stat(path)
  if (!found.isFile()) throw new BadLine(importWords.noPicture(file))
  if (found.size > PICTURE_LIMITS.bytes) {
    const { code, params } = tooLarge()
    throw new BadLine(importWords.picture(file, errorMessage(code, params)))
  }
  return path
}

/** The bytes of a picture that `findPicture` found. */
export function readPicture(path: string): Promise<Buffer> {
  return readFile(path)
}

function isInside(root: string, path: string): boolean {
  return path.startsWith(root.endsWith(sep) ? root : root + sep)
}
