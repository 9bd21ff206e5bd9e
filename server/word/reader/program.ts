import { checkWordFile } from '../check-word-file'
import { WordFault } from '../word-fault'
import { readDocument } from './read-document'

// A program of its own: a file from anywhere is read where there is neither the site's memory nor its secrets. The file
// comes on standard input; the answer, `{ text }` or `{ fault }`, goes to standard output.
async function answer(): Promise<object> {
  try {
    return { text: await readDocument(await checkWordFile(await input())) }
  } catch (error) {
    if (error instanceof WordFault) return { fault: error.code }
    // Nested beyond the stack.
    if (error instanceof RangeError) return { fault: 'word.too_heavy' }
    throw error
  }
}

// Not by `buffer` of node:stream/consumers, which takes a tenth of a second longer: it makes a Blob of it first.
async function input(): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of process.stdin as AsyncIterable<Buffer>) parts.push(part)
  return Buffer.concat(parts)
}

process.stdout.write(JSON.stringify(await answer()))
