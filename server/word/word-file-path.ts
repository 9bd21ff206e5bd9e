import { join } from 'node:path'
import { env } from '@/server/env'

const SHA256 = /^[0-9a-f]{64}$/
const ID = /^[0-9a-f-]{36}$/
const NAME = /^[0-9a-f]{64}-([0-9a-f-]{36})\.(?:docx|pdf|webp)$/

/** The folder that the files of articles lie in. */
export function filesFolder(): string {
  return join(env().dataDir, 'files')
}

/** What is kept beside articles: Word files, and scans of signed sheets as PDF or as a picture encoded afresh. */
export type KeptType = 'docx' | 'pdf' | 'webp'

/**
 * Where a kept file lies: `DATA_DIR/files/ab/SHA256-ID.docx`. The row's id is in the name, so that a file belongs to
 * one row alone. Null for anything but well-formed ids: no name reaches another file.
 */
export function wordFilePath(sha256: string, id: string, type: KeptType = 'docx'): { folder: string; name: string } | null {
  if (!SHA256.test(sha256) || !ID.test(id)) return null
  return { folder: join(filesFolder(), sha256.slice(0, 2)), name: `${sha256}-${id}.${type}` }
}

/** The id of the row that a file's name says it belongs to. */
export function rowOfFile(name: string): string | null {
  return NAME.exec(name)?.[1] ?? null
}
