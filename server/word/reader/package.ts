import { posix } from 'node:path'
import { WORD_LIMITS } from '../limits'
import type { Zip } from '../open-zip'
import { WordFault } from '../word-fault'
import { children, parseXml, type Xml } from './xml'

/** What a part points to: another part of the file (`path`), or something outside of it (`url`). */
export type Relation = { type: string; path: string | null; url: string | null }

/** A part of the file with what it points to, by the ids that its elements use. */
export type Part = { path: string; root: Xml; relations: Map<string, Relation> }

/** The parts that make up the document; only what the file itself holds, nothing is ever fetched. */
export type WordPackage = {
  document: Part
  /** The first part that the document points to under this type ("styles", "footnotes"), or null. */
  part(type: string): Promise<Part | null>
  parts(type: string): Promise<Part[]>
}

/** Opens the document of a file by the file's own table of contents. Throws WordFault. */
export async function openPackage(zip: Zip): Promise<WordPackage> {
  const top = await relationsOf(zip, '')
  const named = [...top.values()].find(({ type, path }) => type === 'officeDocument' && path !== null)?.path
  const document = await readPart(zip, named ?? 'word/document.xml')
  if (!document) throw new WordFault('word.damaged')
  const parts = async (type: string) => {
    const paths = [...document.relations.values()].flatMap((relation) => (relation.type === type && relation.path ? [relation.path] : []))
    const read = await Promise.all([...new Set(paths)].map((path) => readPart(zip, path)))
    return read.filter((part) => part !== null)
  }
  return { document, parts, part: async (type) => (await parts(type))[0] ?? null }
}

async function readPart(zip: Zip, path: string): Promise<Part | null> {
  const bytes = await zip.read(path, WORD_LIMITS.part)
  return bytes ? { path, root: parseXml(bytes), relations: await relationsOf(zip, path) } : null
}

async function relationsOf(zip: Zip, path: string): Promise<Map<string, Relation>> {
  const folder = posix.dirname(path)
  const bytes = await zip.read(posix.join(folder, '_rels', `${posix.basename(path)}.rels`), WORD_LIMITS.part)
  const relations = new Map<string, Relation>()
  if (!bytes) return relations
  for (const { attribs } of children(parseXml(bytes), 'Relationship')) {
    const target = attribs.Target ?? ''
    // The address of a type ends in its name, in both forms of the standard.
    const type = (attribs.Type ?? '').split('/').at(-1) ?? ''
    const outside = attribs.TargetMode === 'External'
    relations.set(attribs.Id ?? '', { type, path: outside ? null : inside(folder, target), url: outside ? target : null })
  }
  return relations
}

function inside(folder: string, target: string): string {
  return posix.normalize(target.startsWith('/') ? target.slice(1) : posix.join(folder, target))
}
