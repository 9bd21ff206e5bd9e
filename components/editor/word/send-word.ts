import { partsOf } from '@/components/answer-parts'
import type { WordImport } from '@/domain/content/word-import'
import { wordErrors, wordImportWords } from '@/domain/words/word'

const LARGEST_BYTES = 25 * 1024 * 1024

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
    request.onload = () => void readAnswer(request.status, request.responseText).then(resolve)
    request.send(file)
  })
  return { answer, stop: () => request.abort() }
}

function refused(message: string): { ok: false; message: string; mayWork: boolean } {
  return { ok: false, message, mayWork: false }
}

async function readAnswer(status: number, text: string): Promise<SentWord> {
  const read = status === 200 ? await readImport(text) : null
  if (read) return { ok: true, read }
  const { message } = partsOf(text)
  const told = typeof message === 'string'
  // Signed out, or the house itself failed: the file is not to blame.
  return { ...refused(told ? message : wordImportWords.offline), mayWork: !told || status === 401 || status >= 500 }
}

// The rules of a whole text come only with a file that was read; without them it is as if the line were down.
async function readImport(text: string): Promise<WordImport | null> {
  try {
    const { wordImportSchema } = await import('@/domain/content/word-import')
    return wordImportSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}
