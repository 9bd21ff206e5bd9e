import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import sharp, { type Metadata, type OutputInfo } from 'sharp'
import { PICTURE_LIMITS, PICTURE_WIDTHS } from '@/domain/content/picture'
import { Invalid } from '@/server/errors'
import { turns } from './turns'

/** A picture as it is kept: its id and its file for each of PICTURE_WIDTHS. */
export type EncodedPicture = { id: string; width: number; height: number; files: Array<{ width: number; data: Buffer }> }

// APNG is a PNG with more frames behind the first.
const ACCEPTED = new Set(['image/jpeg', 'image/png', 'image/apng', 'image/webp'])
const FORMATS = new Set(['jpeg', 'png', 'webp'])
// The longest side WebP can have.
const TALLEST = 16_383
const QUALITY = 80
// Photographs come out as small as with WebP's usual effort of 4, in less than half the time.
const EFFORT = 2

// A decoded picture may take hundreds of megabytes: one at a time, on one thread, nothing kept. Of those from an office's
// text, which take ten, two at a time.
const SMALL = 4_000_000
sharp.cache(false)
sharp.concurrency(1)
const inTurn = turns(2)

/**
 * Checks bytes by their content, not by their name, and re-encodes them: first frame, upright,
 * sRGB, no metadata, WebP, never enlarged (for a small picture the wider files hold its natural
 * width). Read once: all files are made from the pixels of the largest, so that the id, its
 * SHA-256, stands for all of them. Throws Invalid('picture.…').
 */
export async function encodePicture(data: Buffer): Promise<EncodedPicture> {
  if (data.length === 0) throw new Invalid('picture.empty')
  if (data.length > PICTURE_LIMITS.bytes) throw tooLarge()
  const type = await fileTypeFromBuffer(data)
  if (!type || !ACCEPTED.has(type.mime)) throw new Invalid('picture.not_a_picture')
  const header = await readHeader(data)
  checkSize(header)
  return inTurn(header.width * header.height > SMALL ? 2 : 1, async () => {
    const pixels = await decode(data).catch((error: unknown) => {
      throw new Invalid('picture.broken', { cause: error })
    })
    const { info } = pixels
    const largest = await encode(pixels, info.width)
    const files = []
    for (const width of PICTURE_WIDTHS) {
      files.push({ width, data: width < info.width ? await encode(pixels, width) : largest })
    }
    const id = createHash('sha256').update(largest).digest('hex')
    return { id, width: info.width, height: info.height, files }
  })
}

/** The refusal of a file that is too long, wherever that is noticed. */
export function tooLarge(): Invalid {
  return new Invalid('picture.too_large', { params: { megabytes: PICTURE_LIMITS.bytes / 1024 / 1024 } })
}

async function readHeader(data: Buffer): Promise<Metadata> {
  const header = await sharp(data, { limitInputPixels: false }).metadata().catch((error: unknown) => {
    throw new Invalid('picture.broken', { cause: error })
  })
  if (!FORMATS.has(header.format)) throw new Invalid('picture.not_a_picture')
  return header
}

function checkSize({ width, height }: Metadata): void {
  if (width * height <= PICTURE_LIMITS.pixels) return
  throw new Invalid('picture.too_many_pixels', { params: { megapixels: PICTURE_LIMITS.pixels / 1_000_000 } })
}

type Pixels = { data: Buffer; info: OutputInfo }

function decode(data: Buffer): Promise<Pixels> {
  // `failOn: 'error'` refuses truncated files, but not the harmless oddities of old cameras.
  return sharp(data, { limitInputPixels: PICTURE_LIMITS.pixels, failOn: 'error', autoOrient: true })
    .resize({ width: Math.max(...PICTURE_WIDTHS), height: TALLEST, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
}

function encode({ data, info }: Pixels, width: number): Promise<Buffer> {
  const { height, channels } = info
  return sharp(data, { raw: { width: info.width, height, channels } })
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: QUALITY, effort: EFFORT })
    .toBuffer()
}
