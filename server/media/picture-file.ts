import { join } from 'node:path'
import { PICTURE_WIDTHS } from '@/domain/content/picture'
import { env } from '@/server/env'

const ID = /^[0-9a-f]{64}$/
const FILE_NAME = /^([0-9a-f]{64})-(\d{3,4})\.webp$/

/** One of the widths a picture is kept in. */
export type PictureWidth = (typeof PICTURE_WIDTHS)[number]

/** The folder a picture lies in: `DATA_DIR/media/ab`, `ab` being the id's first two digits. */
export function pictureFolder(id: string): string {
  return join(env().dataDir, 'media', id.slice(0, 2))
}

/** The name of a picture's file in its folder, which is also the last part of its address. */
export function pictureName(id: string, width: number): string {
  return `${id}-${width}.webp`
}

/**
 * The path of a picture's file. Null for anything but a well-formed id and a width that is
 * kept, so that no address reaches another file.
 */
export function pictureFile(id: string, width: number): string | null {
  return ID.test(id) && isKept(width) ? join(pictureFolder(id), pictureName(id, width)) : null
}

/** Reads `ID-WIDTH.webp`, the last part of a picture's address; null for any other form. */
export function parsePictureName(name: string): { id: string; width: PictureWidth } | null {
  const [, id, digits] = FILE_NAME.exec(name) ?? []
  const width = Number(digits)
  return id !== undefined && isKept(width) ? { id, width } : null
}

function isKept(width: number): width is PictureWidth {
  return PICTURE_WIDTHS.some((kept) => kept === width)
}
