import { PICTURE_LIMITS } from '@/domain/content/picture'
import { encodePicture, type EncodedPicture } from '@/server/media/encode-picture'
import type { Zip } from './open-zip'

/** Pictures of a file, by the name of their entry, that are encoded while its text is still being read. */
export type Ahead = { pictures: ReadonlyMap<string, Promise<EncodedPicture>>; stop(): void }

const PICTURE = /^word\/media\/[^/]+\.(?:jpe?g|png|webp)$/i
// What a file may cost that is refused afterwards.
const MOST = 12

/**
 * Begins with the pictures of a Word file before anybody knows whether its text shows them: reading it keeps one
 * processor busy, and here is work for another. They stay in memory; what the text does not show, or shows a part of
 * only, has been encoded for nothing. `stop` it when the text has been read.
 */
export function encodeAhead(zip: Zip): Ahead {
  const pictures = new Map<string, Promise<EncodedPicture>>()
  let isOver = false
  const walk = async () => {
    for (const path of zip.names().filter((name) => PICTURE.test(name)).slice(0, MOST)) {
      if (isOver) return
      const picture = encode(zip, path)
      pictures.set(path, picture)
      // Whoever asks for it is told.
      await picture.catch(() => undefined)
    }
  }
  void walk()
  return { pictures, stop: () => void (isOver = true) }
}

async function encode(zip: Zip, path: string): Promise<EncodedPicture> {
  return encodePicture((await zip.read(path, PICTURE_LIMITS.bytes)) ?? Buffer.alloc(0))
}
