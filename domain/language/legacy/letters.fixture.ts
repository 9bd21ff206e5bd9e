// The codes of all 134 Vietnamese letters, a row a tone, written down in bytes from published code charts: a second
// source beside the tables that are tested.

const VOWELS = ['a', 'â', 'ă', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'] as const
const TONES = ['', '\u0301', '\u0300', '\u0323', '\u0309', '\u0303']

const TCVN3 = [
  '61 a9 a8 65 aa 69 6f ab ac 75 ad 79',
  'b8 ca be d0 d5 dd e3 e8 ed f3 f8 fd',
  'b5 c7 bb cc d2 d7 df e5 ea ef f5 fa',
  'b9 cb c6 d1 d6 de e4 e9 ee f4 f9 fe',
  'b6 c8 bc ce d3 d8 e1 e6 eb f1 f6 fb',
  'b7 c9 bd cf d4 dc e2 e7 ec f2 f7 fc',
]
const TCVN3_CAPITALS = '41 a2 a1 45 a3 49 4f a4 a5 55 a6 59'

const VNI = [
  '61 61e2 61ea 65 65e2 69 6f 6fe2 f4 75 f6 79',
  '61f9 61e1 61e9 65f9 65e1 ed 6ff9 6fe1 f4f9 75f9 f6f9 79f9',
  '61f8 61e0 61e8 65f8 65e0 ec 6ff8 6fe0 f4f8 75f8 f6f8 79f8',
  '61ef 61e4 61eb 65ef 65e4 f2 6fef 6fe4 f4ef 75ef f6ef ee',
  '61fb 61e5 61fa 65fb 65e5 e6 6ffb 6fe5 f4fb 75fb f6fb 79fb',
  '61f5 61e3 61fc 65f5 65e3 f3 6ff5 6fe3 f4f5 75f5 f6f5 79f5',
]
const VNI_CAPITALS = [
  '41 41c2 41ca 45 45c2 49 4f 4fc2 d4 55 d6 59',
  '41d9 41c1 41c9 45d9 45c1 cd 4fd9 4fc1 d4d9 55d9 d6d9 59d9',
  '41d8 41c0 41c8 45d8 45c0 cc 4fd8 4fc0 d4d8 55d8 d6d8 59d8',
  '41cf 41c4 41cb 45cf 45c4 d2 4fcf 4fc4 d4cf 55cf d6cf ce',
  '41db 41c5 41da 45db 45c5 c6 4fdb 4fc5 d4db 55db d6db 59db',
  '41d5 41c3 41dc 45d5 45c3 d3 4fd5 4fc3 d4d5 55d5 d6d5 59d5',
]

const VPS = [
  '61 e2 e6 65 ea 69 6f f4 d6 75 dc 79',
  'e1 c3 a1 e9 89 ed f3 d3 a7 fa d9 9a',
  'e0 c0 a2 e8 8a ec f2 d2 a9 f9 d8 ff',
  'e5 c6 a5 cb 8c ce 86 b6 ae f8 bf 9c',
  'e4 c4 a3 c8 8b cc d5 b0 aa fb ba 9b',
  'e3 c5 a4 eb cd ef f5 87 ab db bb cf',
]
const VPS_CAPITALS = [
  '41 c2 88 45 ca 49 4f d4 f7 55 d0 59',
  'c1 83 8d c9 90 b4 b9 96 9d da ad dd',
  '80 84 8e d7 93 b5 bc 97 9e a8 af b2',
  '02 03 04 05 06 10 11 12 13 14 15 19',
  '81 85 8f de 94 b7 bd 98 9f d1 b1 fd',
  '82 1c f0 fe 95 b8 be 99 a6 ac 1d b3',
]

// Windows-1252 by the standard's chart; a TextDecoder of that name is Latin-1 in some versions of Node.
const FROM_80 =
  '20ac 81 201a 192 201e 2026 2020 2021 2c6 2030 160 2039 152 8d 17d 8f 90 2018 2019 201c 201d 2022 2013 2014 2dc 2122 161 203a 153 9d 17e 178'
    .split(' ')
    .map((code) => Number.parseInt(code, 16))

/** A letter and how it is written, as Word hands it over. */
export type WrittenLetter = { letter: string; code: string }

function written(rows: string[], capital: boolean): WrittenLetter[] {
  return rows.flatMap((row, tone) =>
    row.split(' ').map((bytes, i) => {
      const small = ((VOWELS[i] ?? '') + (TONES[tone] ?? '')).normalize('NFC')
      return { letter: capital ? small.toUpperCase() : small, code: fromHex(bytes) }
    }),
  )
}

function fromHex(bytes: string): string {
  const codes = (bytes.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16))
  return String.fromCharCode(...codes.map((code) => (code >= 0x80 && code < 0xa0 ? (FROM_80[code - 0x80] ?? 0) : code)))
}

export const tcvn3Letters: WrittenLetter[] = [...written(TCVN3, false), { letter: 'đ', code: fromHex('ae') }]

/** Those capitals that have a code of their own. */
export const tcvn3Capitals: WrittenLetter[] = [...written([TCVN3_CAPITALS], true), { letter: 'Đ', code: fromHex('a7') }]

export const vniLetters: WrittenLetter[] = [
  ...written(VNI, false),
  ...written(VNI_CAPITALS, true),
  { letter: 'đ', code: fromHex('f1') },
  { letter: 'Đ', code: fromHex('d1') },
]

export const vpsLetters: WrittenLetter[] = [
  ...written(VPS, false),
  ...written(VPS_CAPITALS, true),
  { letter: 'đ', code: fromHex('c7') },
  { letter: 'Đ', code: fromHex('f1') },
]

/** A text as someone with such a font wrote it; a letter without code stays. */
export function writeWith(letters: WrittenLetter[], text: string): string {
  const codes = new Map(letters.map(({ letter, code }) => [letter, code]))
  return [...text].map((letter) => codes.get(letter) ?? letter).join('')
}
