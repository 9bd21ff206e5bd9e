import { partsOf } from '@/components/answer-parts'
import { uploadWords } from '@/domain/words/editor'

export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp']
const LARGEST_BYTES = 25 * 1024 * 1024

export type SentPicture = { ok: true; id: string; width: number; height: number } | { ok: false; message: string }

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
  const { id, width, height, message } = partsOf(text)
  if (status === 200 && typeof id === 'string' && typeof width === 'number' && typeof height === 'number') return { ok: true, id, width, height }
  return { ok: false, message: typeof message === 'string' ? uploadWords.refused(name, message) : uploadWords.offline(name) }
}
