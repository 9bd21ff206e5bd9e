import { WORD_LIMITS } from './limits'
import { openZip, type Zip } from './open-zip'
import { WordFault } from './word-fault'

const ZIP = Buffer.from('PK\u0003\u0004')
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')
// A text of Word 97 to 2003, or one that calls itself so.
const RTF = /^\s*\{\\rtf/
const MAIN = /^word\/document\d*\.xml$/i
const MACROS = /(?:^|\/)vba(?:Project|Data)\.(?:bin|xml)$/i

/**
 * Tells by its content, never by its name, whether a file is a Word document of today, and refuses others with the code
 * of what it is instead. Only the list of entries is read. Throws WordFault.
 */
export async function checkWordFile(data: Buffer): Promise<Zip> {
  if (data.length === 0) throw new WordFault('word.empty')
  if (data.length > WORD_LIMITS.bytes) throw new WordFault('word.too_large')
  if (data.subarray(0, 8).equals(OLE)) throw new WordFault(whatOleHolds(data))
  if (RTF.test(data.subarray(0, 64).toString('latin1'))) throw new WordFault('word.old_format')
  if (!data.subarray(0, 4).equals(ZIP)) throw new WordFault('word.not_word')
  const zip = await openZip(data)
  const names = zip.names()
  if (!names.includes('[Content_Types].xml') || !names.some((name) => MAIN.test(name))) throw new WordFault('word.not_word')
  if (names.some((name) => MACROS.test(name))) throw new WordFault('word.macros')
  return zip
}

// The names of what such a file holds stand in it as UTF-16.
function whatOleHolds(data: Buffer): 'word.encrypted' | 'word.old_format' | 'word.not_word' {
  const holds = (name: string) => data.includes(Buffer.from(name, 'utf16le'))
  if (holds('EncryptedPackage')) return 'word.encrypted'
  return holds('WordDocument') ? 'word.old_format' : 'word.not_word'
}
