import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { PICTURE_LIMITS } from '@/domain/content/picture'
import { Invalid } from '@/server/errors'
import type { EncodedPicture } from '@/server/media/encode-picture'
import { encodeToDisk, writeEncoded, type WrittenPicture } from '@/server/media/store-picture'
import type { Ahead } from './encode-ahead'
import type { Zip } from './open-zip'
import { numberAsId, type Crop, type WordPicture } from './reader/picture-list'
import { WordFault } from './word-fault'

/** The pictures of a Word file on the disk, each once, their rows still to be written (`keepPictures`). */
export type WordPictures = {
  written: Array<WrittenPicture & { name: string }>
  /** By the number that stands in the figures. */
  ids: Map<string, string>
  sizes: Record<string, { width: number; height: number }>
  refused: Array<{ name: string; code: string }>
}

// Each is at most 25 MB.
const AT_ONCE = 3

type Outcome = WrittenPicture | { code: string }

/**
 * Takes the pictures of a Word file in as if each had been sent by itself (S11); one that is refused is named with the
 * reason. `ahead`: those that are encoded already. Throws HouseError('picture.disk_full').
 */
export async function writeWordPictures(zip: Zip, pictures: WordPicture[], ahead: Ahead['pictures'], signal?: AbortSignal): Promise<WordPictures> {
  const outcomes: Outcome[] = []
  // Word keeps the same picture under several names.
  const known = new Map<string, Promise<Outcome>>()
  const unread = pictures.entries()
  // While one is being written to the disk, the next is being encoded.
  const walk = async () => {
    for (const [number, { path, crop }] of unread) {
      signal?.throwIfAborted()
      const data = await read(zip, path)
      const key = createHash('sha256').update(data ?? '').update(JSON.stringify(crop)).digest('hex')
      const stored = known.get(key) ?? (data ? write(data, crop, ahead.get(path)) : Promise.resolve({ code: 'word.picture_missing' }))
      known.set(key, stored)
      outcomes[number] = await stored
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, walk))
  return sorted(pictures, outcomes)
}

function sorted(pictures: WordPicture[], outcomes: Outcome[]): WordPictures {
  const found: WordPictures = { written: [], ids: new Map(), sizes: {}, refused: [] }
  for (const [number, outcome] of outcomes.entries()) {
    const name = pictures[number]?.name ?? ''
    if ('code' in outcome) {
      found.refused.push({ name, code: outcome.code })
      continue
    }
    const { id, width, height } = outcome
    found.ids.set(numberAsId(number), id)
    if (!found.sizes[id]) found.written.push({ ...outcome, name })
    found.sizes[id] = { width, height }
  }
  return found
}

async function read(zip: Zip, path: string): Promise<Buffer | null> {
  try {
    return await zip.read(path, PICTURE_LIMITS.bytes)
  } catch (error) {
    if (error instanceof WordFault) return null
    throw error
  }
}

async function write(data: Buffer, crop: Crop | null, whole?: Promise<EncodedPicture>): Promise<Outcome> {
  try {
    if (!crop && whole) return await writeEncoded(await whole)
    return await encodeToDisk(crop ? await cropped(data, crop) : data)
  } catch (error) {
    if (error instanceof Invalid) return { code: error.code === 'picture.not_a_picture' ? 'word.picture_kind' : error.code }
    throw error
  }
}

/** Only what Word shows of a picture. One that cannot be read is left to be refused. */
async function cropped(data: Buffer, { left, top, right, bottom }: Crop): Promise<Buffer> {
  try {
    const options = { limitInputPixels: PICTURE_LIMITS.pixels, failOn: 'error' as const }
    const { width, height } = await sharp(data, options).metadata()
    const part = (cut: number, whole: number) => Math.round((cut / 100_000) * whole)
    const area = {
      left: part(left, width),
      top: part(top, height),
      width: width - part(left, width) - part(right, width),
      height: height - part(top, height) - part(bottom, height),
    }
    if (area.width < 1 || area.height < 1) return data
    return await sharp(data, options).extract(area).png({ compressionLevel: 1 }).toBuffer()
  } catch {
    throw new Invalid('picture.not_a_picture')
  }
}
