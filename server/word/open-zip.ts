import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { WORD_LIMITS } from './limits'
import { WordFault } from './word-fault'

/** A packed file whose list of entries has been read and found to be within bounds; nothing is unpacked yet. */
export type Zip = {
  names(): string[]
  /** An entry's bytes, or null where there is none. Throws WordFault when it unpacks to more than `limit` bytes. */
  read(name: string, limit: number): Promise<Buffer | null>
}

/**
 * Reads the list of entries (S12): how many, how large unpacked, how tightly packed, whether they lie over one another,
 * encrypted ones, names that lead out of the file. Throws WordFault.
 */
export async function openZip(data: Buffer): Promise<Zip> {
  const zip = await orDamaged(() => fromBufferPromise(data, { validateEntrySizes: true }))
  if (zip.entryCount > WORD_LIMITS.entries) throw new WordFault('word.too_heavy')
  const entries = await listEntries(zip)
  checkSizes([...entries.values()])
  return {
    names: () => [...entries.keys()],
    async read(name, limit) {
      const entry = entries.get(name)
      return entry ? await unpack(zip, entry, limit) : null
    },
  }
}

async function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  // yauzl refuses absolute names and those with ".." itself.
  await orDamaged(async () => {
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw new WordFault('word.encrypted')
      // Two entries of one name: which of them counts is a matter of opinion, so neither does.
      if (entries.has(entry.fileName)) throw new WordFault('word.unsafe')
      entries.set(entry.fileName, entry)
      if (entries.size > WORD_LIMITS.entries) throw new WordFault('word.too_heavy')
    }
  })
  return entries
}

function checkSizes(entries: Entry[]): void {
  const unpacked = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  if (unpacked > WORD_LIMITS.unpacked) throw new WordFault('word.too_heavy')
  for (const { fileName, uncompressedSize, compressedSize } of entries) {
    if (/\.(?:xml|rels)$/i.test(fileName) && uncompressedSize > WORD_LIMITS.part) throw new WordFault('word.too_heavy')
    const tight = uncompressedSize > WORD_LIMITS.ratioFrom && uncompressedSize > compressedSize * WORD_LIMITS.ratio
    if (tight) throw new WordFault('word.too_heavy')
  }
  // One packed piece that many entries share is small on the disk and endless unpacked.
  const inOrder = [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)
  let end = 0
  for (const { relativeOffsetOfLocalHeader: start, compressedSize } of inOrder) {
    if (start < end) throw new WordFault('word.unsafe')
    end = start + compressedSize
  }
}

// What the list says is not believed: counting goes on while unpacking.
async function unpack(zip: ZipFile, entry: Entry, limit: number): Promise<Buffer> {
  if (entry.uncompressedSize > limit) throw new WordFault('word.too_heavy')
  return orDamaged(async () => {
    const stream = await zip.openReadStreamPromise(entry)
    const parts: Buffer[] = []
    let length = 0
    for await (const part of stream as AsyncIterable<Buffer>) {
      length += part.length
      if (length > limit) throw new WordFault('word.too_heavy')
      parts.push(part)
    }
    return Buffer.concat(parts, length)
  })
}

async function orDamaged<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof WordFault) throw error
    const unsafe = error instanceof Error && /relative path|absolute path|invalid characters/i.test(error.message)
    throw new WordFault(unsafe ? 'word.unsafe' : 'word.damaged', { cause: error })
  }
}
