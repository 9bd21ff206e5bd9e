import { createHash, randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import { canEdit } from '@/domain/article/permissions'
import type { WordImport } from '@/domain/content/word-import'
import type { WordReport } from '@/domain/content/word-report-schemas'
import { singleLine } from '@/domain/language/nfc'
import { loadArticle } from '@/server/articles/load-article'
import type { Db } from '@/server/db'
import { Forbidden, HouseError, Invalid, NotFound } from '@/server/errors'
import { keepPictures } from '@/server/media/store-picture'
import { writeWhole } from '@/server/media/write-whole'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'
import { checkWordFile } from './check-word-file'
import { encodeAhead } from './encode-ahead'
import { placePictures } from './place-pictures'
import { readWordFile } from './read-word-file'
import { WordFault } from './word-fault'
import { wordFilePath } from './word-file-path'
import { writeWordPictures } from './write-word-pictures'

/** A file that was sent in; `name` is its own, kept for people only. `signal`: whoever sent it has gone. */
export type NewWordFile = { articleId: string; name: string; data: Buffer; signal?: AbortSignal }

const LONGEST_NAME = 200

/**
 * Reads a Word file for an article that the person is writing: its text as blocks, its pictures stored with the
 * article, the file itself kept beside it. Nothing of the article's text is changed; the file stays only when the
 * person takes the text in (`acceptWordFile`).
 * @throws NotFound, Forbidden, Invalid('word.…'), HouseError('word.disk_full')
 */
export async function importWordFile(actor: PersonActor, { articleId, name, data, signal }: NewWordFile): Promise<WordImport> {
  if (!z.uuid().safeParse(articleId).success) throw new NotFound()
  const attempt = { action: 'file.attached', subject: 'article', subjectId: articleId } as const
  // Nobody makes the server read for what they may not do; asked again with the row.
  await runCommand(actor, attempt, (tx) => permit(tx, actor, articleId))
  const { text, pictures } = await read(data, signal)
  const place = (body: WordImport['body']) => placePictures(body, (id) => pictures.ids.get(id) ?? null)
  const asIs = place(text.body)
  const report: WordReport = {
    ...text.report,
    pictures: { taken: Object.keys(pictures.sizes).length, refused: [...text.left, ...pictures.refused].slice(0, 1000) },
  }
  const now = (places: number[]) => places.flatMap((at) => asIs.places[at] ?? [])
  const file = { id: randomUUID(), sha256: createHash('sha256').update(data).digest('hex'), name: singleLine(name.slice(0, LONGEST_NAME)) || 'word.docx' }
  await keep(file, data, () =>
    runCommand(actor, attempt, async (tx) => {
      const sectionId = await permit(tx, actor, articleId)
      await keepPictures(tx, actor, articleId, pictures.written)
      await tx.articleFile.create({ data: { ...file, articleId, kind: 'word', bytes: data.length, report, uploadedById: actor.id } })
      await record(tx, { action: 'file.attached', actor, subject: 'file', subjectId: file.id, sectionId, detail: { articleId, bytes: data.length, sha256: file.sha256, pictures: pictures.written.map(({ id }) => id) } })
    }),
  )
  return {
    fileId: file.id,
    name: file.name,
    body: asIs.body,
    unicode: text.unicode && { body: place(text.unicode.body).body, preview: text.unicode.preview },
    styled: { title: now(text.styled.title), lead: now(text.styled.lead) },
    pictures: pictures.sizes,
    report,
  }
}

// The article's section, for the trail.
async function permit(client: Db, actor: PersonActor, articleId: string): Promise<string | null> {
  const { facts } = await loadArticle(client, actor, articleId)
  if (!canEdit(actor, facts)) throw new Forbidden()
  return facts.sectionId
}

async function read(data: Buffer, signal?: AbortSignal) {
  try {
    const zip = await checkWordFile(data)
    const ahead = encodeAhead(zip)
    const text = await readWordFile(data, signal).finally(ahead.stop)
    return { text, pictures: await writeWordPictures(zip, text.pictures, ahead.pictures, signal) }
  } catch (error) {
    if (error instanceof WordFault) throw new Invalid(error.code, { cause: error })
    throw fullDisk(error)
  }
}

// The file first and its row after, so that no row lacks its file.
async function keep({ id, sha256 }: { id: string; sha256: string }, data: Buffer, keepRow: () => Promise<void>): Promise<void> {
  const path = wordFilePath(sha256, id)
  if (!path) throw new Invalid('word.damaged')
  try {
    await writeWhole(path.folder, [{ name: path.name, data }])
  } catch (error) {
    throw fullDisk(error)
  }
  try {
    await keepRow()
  } catch (error) {
    await rm(join(path.folder, path.name), { force: true })
    throw error
  }
}

function fullDisk(error: unknown): unknown {
  const isFull = error instanceof HouseError && error.code === 'picture.disk_full'
  return isFull ? new HouseError('word.disk_full', { cause: error }) : error
}
