import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileTypeFromBuffer } from 'file-type'
import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import { can } from '@/domain/article/permissions'
import { singleLine } from '@/domain/language/nfc'
import { loadArticle } from '@/server/articles/load-article'
import { db, type Db } from '@/server/db'
import { Forbidden, HouseError, Invalid, NotFound } from '@/server/errors'
import { encodePicture } from '@/server/media/encode-picture'
import { writeWhole } from '@/server/media/write-whole'
import { noteUnseenFile } from '@/server/newsroom/open-to-read'
import { visibleWhere } from '@/server/newsroom/visible'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'
import { wordFilePath, type KeptType } from '@/server/word/word-file-path'
import { withRightsOfNow } from './rights-beside-roles'

/** The largest scan taken in, in bytes. */
export const SCAN_BYTES = 25 * 1024 * 1024

const PICTURES = ['image/jpeg', 'image/png']
const reportSchema = z.object({ type: z.enum(['pdf', 'webp']) })

type NewScan = { articleId: string; name: string; data: Buffer }

/**
 * Takes in the scan of a signed sheet: a PDF as it is, a JPEG or PNG encoded afresh without what the camera wrote into
 * it. Kept for good once an approval names it, else for a day.
 * @throws NotFound, Forbidden, Invalid('scan.type' | 'scan.too_large' | 'picture.…'), HouseError('scan.disk_full')
 */
export async function keepScan(actor: PersonActor, { articleId, name, data }: NewScan): Promise<{ fileId: string; name: string }> {
  if (!z.uuid().safeParse(articleId).success) throw new NotFound()
  const attempt = { action: 'scan.attached', subject: 'article', subjectId: articleId } as const
  await runCommand(actor, attempt, (tx) => permit(tx, actor, articleId))
  const { bytes, type } = await checked(data)
  const file = { id: randomUUID(), sha256: createHash('sha256').update(bytes).digest('hex'), name: singleLine(name.slice(0, 200)) || 'phieu-trinh' }
  const path = wordFilePath(file.sha256, file.id, type)
  if (!path) throw new Invalid('scan.type')
  await writeWhole(path.folder, [{ name: path.name, data: bytes }]).catch(fullDisk)
  try {
    await runCommand(actor, attempt, async (tx) => {
      const sectionId = await permit(tx, actor, articleId)
      await tx.articleFile.create({ data: { ...file, articleId, kind: 'scan', bytes: bytes.length, report: { type }, uploadedById: actor.id } })
      await record(tx, { action: 'scan.attached', actor, subject: 'file', subjectId: file.id, sectionId, detail: { articleId, bytes: bytes.length, sha256: file.sha256 } })
    })
  } catch (error) {
    await rm(join(path.folder, path.name), { force: true })
    throw error
  }
  return { fileId: file.id, name: file.name }
}

/** A kept scan for someone who finds its article in the newsroom, or null: for them there is none. */
export async function openScan(actor: PersonActor, id: string): Promise<{ type: KeptType; length: number; body: ReadableStream } | null> {
  if (!z.uuid().safeParse(id).success) return null
  const row = await db.articleFile.findFirst({ where: { id, kind: 'scan', acceptedAt: { not: null }, article: visibleWhere(actor) } })
  if (!row) {
    await noteUnseenFile(actor, id)
    return null
  }
  const { type } = reportSchema.parse(row.report)
  const path = wordFilePath(row.sha256, row.id, type)
  const file = path && join(path.folder, path.name)
  const length = file && (await stat(file).then(({ size }) => size, () => null))
  return file && length ? { type, length, body: Readable.toWeb(createReadStream(file)) as ReadableStream } : null
}

// The article's section, for the trail.
async function permit(client: Db, actor: PersonActor, articleId: string): Promise<string | null> {
  const acting = await withRightsOfNow(client, actor)
  const { facts, house } = await loadArticle(client, acting, articleId)
  const verdict = can(acting, 'approve_on_behalf', facts, house)
  if (!verdict.allowed || facts.work !== 'pending') throw new Forbidden(verdict.allowed ? 'forbidden' : verdict.code)
  return facts.sectionId
}

async function checked(data: Buffer): Promise<{ bytes: Buffer; type: KeptType }> {
  if (data.length > SCAN_BYTES) throw new Invalid('scan.too_large')
  const found = await fileTypeFromBuffer(data)
  if (found?.mime === 'application/pdf') return { bytes: data, type: 'pdf' }
  if (!found || !PICTURES.includes(found.mime)) throw new Invalid('scan.type')
  const { files } = await encodePicture(data)
  const largest = files.at(-1)
  if (!largest) throw new Invalid('scan.type')
  return { bytes: largest.data, type: 'webp' }
}

function fullDisk(error: unknown): never {
  const isFull = error instanceof HouseError && error.code === 'picture.disk_full'
  throw isFull ? new HouseError('scan.disk_full', { cause: error }) : error
}
