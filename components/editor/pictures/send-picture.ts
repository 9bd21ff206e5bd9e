import { z } from 'zod'
import { uploadWords } from '@/domain/words/editor'

export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp']
const LARGEST_BYTES = 25 * 1024 * 1024

export type SentPicture = { ok: true; id: string; width: number; height: number } | { ok: false; message: string }

const stored = z.object({ id: z.string(), width: z.number(), height: z.number() })
const refusal = z.object({ message: z.string() })

/** Sends a picture to the house's store; `onProgress` hears how much of it has gone, from 0 to 1. Never throws. */
export function sendPicture(articleId: string, file: File, onProgress: (share: number) => void): Promise<SentPicture> {
  if (!PICTURE_TYPES.includes(file.type)) return Promise.resolve({ ok: false, message: uploadWords.notPicture(file.name) })
  if (file.size > LARGEST_BYTES) return Promise.resolve({ ok: false, message: uploadWords.tooLarge(file.name) })
  return new Promise((resolve) => {
    // fetch does not tell how much has been sent.
    const request = new XMLHttpRequest()
    request.open('POST', `/api/tai-anh?bai=${encodeURIComponent(articleId)}`)
    request.setRequestHeader('X-Ten-Tep', encodeURIComponent(file.name))
    request.setRequestHeader('Content-Type', file.type)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0)
    request.upload.onload = () => onProgress(1)
    request.onerror = request.ontimeout = () => resolve({ ok: false, message: uploadWords.offline(file.name) })
    request.onload = () => resolve(readAnswer(file.name, request.status, request.responseText))
    request.send(file)
  })
}

function readAnswer(name: string, status: number, text: string): SentPicture {
  const json = parse(text)
  const picture = stored.safeParse(json)
  if (status === 200 && picture.success) return { ok: true, ...picture.data }
  const why = refusal.safeParse(json)
  return { ok: false, message: why.success ? uploadWords.refused(name, why.data.message) : uploadWords.offline(name) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
