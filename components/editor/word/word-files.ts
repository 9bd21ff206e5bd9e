import { wordImportWords } from '@/domain/words/word'

// What people call a Word file; what it really is, the server finds out and says.
const NAME = /\.(?:docx?|docm|rtf)$/i
const TYPES = [
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/msword',
  'application/vnd.ms-word.document.macroEnabled.12',
]

/** For a file field. */
export const WORD_ACCEPT = `.docx,${TYPES[0]}`

/** The Word files among what was dropped or pasted. */
export function wordFiles(data: DataTransfer | null): File[] {
  return [...(data?.files ?? [])].filter(({ name, type }) => NAME.test(name) || TYPES.includes(type))
}

/** Whether a Word file is being dragged: before it is dropped only its kind is known. */
export function carriesWord(data: DataTransfer | null): boolean {
  return [...(data?.items ?? [])].some(({ kind, type }) => kind === 'file' && TYPES.includes(type))
}

/** Why these files cannot be sent, or the one to send. */
export function oneFile(files: File[]): { file: File } | { message: string } | null {
  const [file] = files
  if (!file) return null
  return files.length > 1 ? { message: wordImportWords.oneOnly } : { file }
}
