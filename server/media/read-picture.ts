import { readFile } from 'node:fs/promises'
import { pictureFile } from './picture-file'

/**
 * The WebP file of a picture in one of PICTURE_WIDTHS (a few hundred kilobytes), or null when
 * there is none. Whether the asker may see it is the caller's question: nothing is decided here.
 */
export async function openPicture(id: string, width: number): Promise<{ bytes: Buffer<ArrayBuffer>; length: number } | null> {
  const path = pictureFile(id, width)
  if (path === null) return null
  try {
    const bytes = await readFile(path)
    return { bytes, length: bytes.length }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
