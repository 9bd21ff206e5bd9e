import { createHash } from 'node:crypto'
import type { Actor } from '@/domain/article/actor'
import { canonicalJson } from '@/domain/content/canonical'
import { errorMessage } from '@/domain/words/errors'
import { importWords } from '@/domain/words/import'
import { importArticle } from '@/server/commands/import-article'
import { db } from '@/server/db'
import { Invalid } from '@/server/errors'
import { storePicture } from '@/server/media/store-picture'
import { BadLine } from './bad-line'
import { lineContent } from './line-content'
import { parseImportLine, type ImportImage, type ImportLine } from './line-schema'
import { findPicture, readPicture } from './picture-source'
import { publishedAtOf } from './published-at'
import type { Sections } from './sections'

/** Where a line stands: the folder of its file, the house's sections, the office's zone. */
export type LineContext = { folder: string; sections: Sections; zone: string }

// Stands for a picture while a line is checked, before any is taken in.
const NO_PICTURE = '0'.repeat(64)

/**
 * Takes one line in, or finds that it is in already. Everything that can be checked is checked
 * before the first picture is stored. Throws BadLine.
 */
export async function importLine(actor: Actor, context: LineContext, text: string): Promise<'added' | 'known'> {
  const line = parseImportLine(text)
  const sectionId = context.sections.find(line.section)
  if (sectionId === null) throw new BadLine(importWords.unknownSection(line.section))
  const publishedAt = publishedAtOf(line.publishedAt, context.zone)
  const images = line.images ?? []
  const checked = lineContent(line, sectionId, images.map(() => NO_PICTURE))
  const key = identity(line, sectionId, publishedAt)
  if ((await db.article.count({ where: { importKey: key } })) > 0) return 'known'
  const paths = await Promise.all(images.map(({ file }) => findPicture(context.folder, file)))
  const pictureIds: string[] = []
  for (const [n, image] of images.entries()) pictureIds.push(await takePicture(actor, image, paths[n] ?? ''))
  const content = images.length === 0 ? checked : lineContent(line, sectionId, pictureIds)
  const { added } = await importArticle(actor, { key, content, publishedAt, slug: line.slug ?? null })
  return added ? 'added' : 'known'
}

/** What makes two lines the same article: section, slug (else the title), time of publishing. */
function identity({ slug, title }: ImportLine, sectionId: string, publishedAt: Date): string {
  const name = slug ? { slug } : { title }
  return createHash('sha256').update(canonicalJson({ sectionId, ...name, publishedAt: publishedAt.toISOString() })).digest('hex')
}

async function takePicture(actor: Actor, { file }: ImportImage, path: string): Promise<string> {
  try {
    return (await storePicture(actor, { articleId: null, name: file, data: await readPicture(path) })).id
  } catch (error) {
    if (error instanceof Invalid) throw new BadLine(importWords.picture(file, errorMessage(error.code, error.params)))
    throw error
  }
}
