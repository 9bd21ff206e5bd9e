import { takeFile } from '@/app/api/_parts/take-file'
import { PICTURE_LIMITS } from '@/domain/content/picture'
import { tooLarge } from '@/server/media/encode-picture'
import { storePicture } from '@/server/media/store-picture'

/** Takes a picture into an article. */
export function POST(request: Request): Promise<Response> {
  return takeFile(request, { bytes: PICTURE_LIMITS.bytes, tooLarge: tooLarge() }, ({ actor, ...sent }) => storePicture(actor, sent))
}
