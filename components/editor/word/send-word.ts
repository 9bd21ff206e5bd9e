import { z } from 'zod'
import { wordImportSchema, type WordImport } from '@/domain/content/word-import'
import { wordErrors, wordImportWords } from '@/domain/words/word'

const LARGEST_BYTES = 25 * 1024 * 1024
const refusal = z.object({ message: z.string() })

export type SentWord = { ok: true; read: WordImport } | { ok: false; message: string; mayWork: boolean }

export type Sending = { answer: Promise<SentWord>; stop(): void }

/**
 * Sends a Word file to be read for an article; `onProgress` hears how much of it has gone, from 0 to 1. The answer
 * never fails; one that was stopped says nothing to anybody. `mayWork`: the same file may be taken the next time.
 */
export function sendWord(articleId: string, file: File, onProgress: (share: number) => void): Sending {
  const request = new XMLHttpRequest()
  const answer = new Promise<SentWord>((resolve) => {
    if (file.size > LARGEST_BYTES) return resolve(refused(String(wordErrors['word.too_large'])))
    // fetch does not tell how much has been sent.
    request.open('POST', `/api/nhap-word?bai=${encodeURIComponent(articleId)}`)
    request.setRequestHeader('X-Ten-Tep', encodeURIComponent(file.name))
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0)
    request.upload.onload = () => onProgress(1)
    request.onerror = request.ontimeout = () => resolve({ ...refused(wordImportWords.offline), mayWork: true })
    request.onload = () => resolve(readAnswer(request.status, request.responseText))
    request.send(file)
  })
  return { answer, stop: () => request.abort() }
}

function refused(message: string): { ok: false; message: string; mayWork: boolean } {
  return { ok: false, message, mayWork: false }
}

function readAnswer(status: number, text: string): SentWord {
  const json = parse(text)
  const read = status === 200 ? wordImportSchema.safeParse(json) : null
  if (read?.success) return { ok: true, read: read.data }
  const why = refusal.safeParse(json)
  // Signed out, or the house itself failed: the file is not to blame.
  return { ...refused(why.success ? why.data.message : wordImportWords.offline), mayWork: !why.success || status === 401 || status >= 500 }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
