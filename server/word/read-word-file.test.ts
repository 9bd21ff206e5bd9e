import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readWordFile } from './read-word-file'
import { checkWordFile } from './check-word-file'
import { WORD_LIMITS } from './limits'
import { buildWordReader } from './test-support/built-reader'
import { pack } from './test-support/pack'
import { p, wordEntries, writeWord } from './test-support/write-word'
import { WordFault } from './word-fault'

const code = (work: Promise<unknown>) =>
  work.then(
    () => 'taken',
    (error: unknown) => (error instanceof WordFault ? error.code : error),
  )
const entries = wordEntries({ body: p('Chữ') })
const without = (name: string) => entries.filter((entry) => entry.name !== name)
const ole = (stream: string) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le'), Buffer.alloc(100)])

let takeAway: () => Promise<void>
beforeAll(async () => {
  takeAway = await buildWordReader()
})
afterAll(() => takeAway())

describe('what is refused before anything is unpacked', () => {
  it.each<[string, () => Buffer, string]>([
    ['an empty file', () => Buffer.alloc(0), 'word.empty'],
    ['one of more than 25 MB', () => Buffer.alloc(WORD_LIMITS.bytes + 1), 'word.too_large'],
    ['one with a password', () => ole('EncryptedPackage'), 'word.encrypted'],
    ['a .doc of old', () => ole('WordDocument'), 'word.old_format'],
    ['an old workbook', () => ole('Workbook'), 'word.not_word'],
    ['RTF that calls itself .docx', () => Buffer.from('{\\rtf1\\ansi chu}'), 'word.old_format'],
    ['a PDF that calls itself .docx', () => Buffer.from('%PDF-1.7\n%âãÏÓ'), 'word.not_word'],
    ['a web page that calls itself .docx', () => Buffer.from('<html><body>chữ</body></html>'), 'word.not_word'],
    ['a workbook of today', () => pack([{ name: '[Content_Types].xml', data: '<Types/>' }, { name: 'xl/workbook.xml', data: '<workbook/>' }]), 'word.not_word'],
    ['a ZIP of anything', () => pack([{ name: 'a.txt', data: 'a' }]), 'word.not_word'],
    ['a document without its table of contents', () => pack(without('[Content_Types].xml')), 'word.not_word'],
    ['one with macros', () => pack([...entries, { name: 'word/vbaProject.bin', data: 'x' }]), 'word.macros'],
    ['a file that ends in the middle', () => writeWord({ body: p('Chữ') }).subarray(0, 600), 'word.damaged'],
    ['encrypted entries', () => pack(entries.map((entry) => ({ ...entry, encrypted: true }))), 'word.encrypted'],
    ['a name that leads out of the file', () => pack([...entries, { name: '../../etc/passwd', data: 'x' }]), 'word.unsafe'],
    ['an absolute name', () => pack([...entries, { name: '/etc/passwd', data: 'x' }]), 'word.unsafe'],
    ['two entries of one name', () => pack([...entries, ...entries]), 'word.unsafe'],
    ['entries that share their bytes', () => pack([...entries, { name: 'word/media/a.bin', data: 'a'.repeat(500) }, { name: 'word/media/b.bin', data: 'a'.repeat(500), shared: true }]), 'word.unsafe'],
    ['6,000 entries', () => pack([...entries, ...Array.from({ length: 6_000 }, (_, i) => ({ name: `word/media/${i}.xml`, data: 'x', stored: true }))]), 'word.too_heavy'],
    ['more than 300 MB unpacked', () => pack([...entries, ...Array.from({ length: 7 }, (_, i) => ({ name: `word/media/${i}.bin`, data: 'x', claimed: 50_000_000 }))]), 'word.too_heavy'],
    ['a part of more than 60 MB', () => pack([...entries, { name: 'word/styles2.xml', data: 'x', claimed: 61 * 1024 * 1024 }]), 'word.too_heavy'],
    ['an entry packed a thousandfold', () => pack([...entries, { name: 'word/media/a.bin', data: Buffer.alloc(5_000_000) }]), 'word.too_heavy'],
  ])('%s', async (_, file, expected) => {
    expect(await code(checkWordFile(file()))).toBe(expected)
  })

  it('takes a document, whatever its name would be', async () => {
    expect(await code(checkWordFile(writeWord({ body: p('Chữ') })))).toBe('taken')
  })
})

describe('what is refused while it is read', () => {
  const read = (data: Buffer, limits?: Parameters<typeof readWordFile>[2]) => code(readWordFile(data, undefined, limits))

  it('an entry that unpacks to more than its list says', async () => {
    const body = p('Chữ '.repeat(20_000))
    expect(await read(pack(wordEntries({ body }).map((entry) => (entry.name === 'word/document.xml' ? { ...entry, claimed: 5_000 } : entry))))).toBe('word.damaged')
  })

  it('a document type, with entities of its own or an outside file', async () => {
    const head = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;&a;">]>'
    expect(await read(writeWord({ head, body: p('&b;') }))).toBe('word.unsafe')
  })

  it('a document that is no XML, or has no body, or says nothing', async () => {
    const other = (data: string) => pack(entries.map((entry) => (entry.name === 'word/document.xml' ? { ...entry, data } : entry)))
    expect(await read(other('chữ'))).toBe('word.damaged')
    expect(await read(other('<w:document/>'))).toBe('word.damaged')
    expect(await read(writeWord({ body: p('') }))).toBe('word.no_text')
  })

  it('packed bytes that are broken', async () => {
    const data = writeWord({ body: p('Chữ '.repeat(3_000)) })
    const packed = data.indexOf(Buffer.from('word/document.xml')) + 'word/document.xml'.length
    data.fill(0xff, packed + 20, packed + 60)
    expect(await read(data)).toBe('word.damaged')
  })

  it('what is nested beyond reason', async () => {
    const deep = (open: string, close: string, times: number) => open.repeat(times) + p('Chữ') + close.repeat(times)
    expect(await read(writeWord({ body: deep('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>', 50_000) }))).toBe('word.too_heavy')
    expect(await read(writeWord({ body: p(`<w:r><w:pict><w:txbxContent>${p('a')}</w:txbxContent></w:pict></w:r>`.replace(p('a'), deep('<w:p><w:r><w:pict><w:txbxContent>', '</w:txbxContent></w:pict></w:r></w:p>', 30))) }))).toBe('word.too_heavy')
  })

  it('what takes more memory or time than there is', async () => {
    // Under the limits of a packed file, over those of the memory.
    const heavy = writeWord({ body: Array.from({ length: 300_000 }, (_, i) => p(String(i))).join('') })
    expect(await read(heavy, { milliseconds: 60_000, heapMegabytes: 64 })).toBe('word.too_heavy')
    expect(await read(heavy, { milliseconds: 1, heapMegabytes: 512 })).toBe('word.too_slow')
  })

  it('goes on with the next file afterwards, and stops for who has gone', async () => {
    const gone = AbortSignal.abort(new Error('đã đi'))
    await expect(readWordFile(writeWord({ body: p('Chữ') }), gone)).rejects.toThrow('đã đi')
    const { body } = await readWordFile(writeWord({ body: p('Chữ') }))
    expect(body.content).toMatchObject([{ content: [{ text: 'Chữ' }] }])
  })
})
