import { describe, expect, test } from 'vitest'
import { tcvn3Capitals, tcvn3Letters, vniLetters, vpsLetters, writeWith } from './letters.fixture'
import { runsToUnicode, toUnicode } from './to-unicode'

const SMALL = 'aáàảãạăắằẳẵặâấầẩẫậeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵđ'
const ALL = SMALL + SMALL.toUpperCase()

const tcvn3 = { encoding: 'tcvn3', capitals: false } as const
const tcvn3H = { encoding: 'tcvn3', capitals: true } as const
const vni = { encoding: 'vni', capitals: false } as const

describe('every letter', () => {
  test('there are 134 besides the plain vowels', () => expect(new Set(ALL.replace(/[aeiouy]/gi, '')).size).toBe(134))

  test.each([...SMALL])('TCVN3 %s, and as capital', (letter) => {
    const code = writeWith(tcvn3Letters, letter)
    expect(toUnicode(code, 'tcvn3')).toBe(letter)
    expect(toUnicode(code, 'tcvn3', true)).toBe(letter.toUpperCase())
  })

  test.each(tcvn3Capitals)('TCVN3 $letter', ({ letter, code }) => {
    expect(toUnicode(code, 'tcvn3')).toBe(letter)
    expect(toUnicode(code, 'tcvn3', true)).toBe(letter)
  })

  test.each([...ALL])('VNI %s', (letter) => expect(toUnicode(writeWith(vniLetters, letter), 'vni')).toBe(letter))

  // Alone, “ and ” are taken for quotation marks; as letters they stand in words (below).
  test.each([...ALL].filter((letter) => !'ỀỂỄỐỒẨ'.includes(letter)))('VPS %s', (letter) =>
    expect(toUnicode(writeWith(vpsLetters, letter), 'vps')).toBe(letter),
  )

  test.each([...'ỀỂỄỐỒẨ'])('VPS %s in a word', (letter) =>
    expect(toUnicode(writeWith(vpsLetters, `TH${letter}`), 'vps')).toBe(`TH${letter}`),
  )
})

const SENTENCE = 'Sáng 12-5, tại thị trấn Vĩnh Thạnh, Đảng ủy xã tổ chức hội nghị: “Xây dựng, chỉnh đốn Đảng” – bước đầu đã rõ; kỷ luật nghiêm, uy tín giữ vững.'

describe('sentences', () => {
  test('TCVN3', () => expect(toUnicode('Ban ChÊp hµnh §¶ng bé x· häp bÊt th­êng ®Ó bµn viÖc chia ruéng.', 'tcvn3')).toBe('Ban Chấp hành Đảng bộ xã họp bất thường để bàn việc chia ruộng.'))
  test('TCVN3 by the chart', () => expect(toUnicode(writeWith([...tcvn3Letters, ...tcvn3Capitals], SENTENCE), 'tcvn3')).toBe(SENTENCE))
  test('VNI', () => expect(toUnicode('Caùc kyû nieäm veà ngöôøi lính giaø ôû Huyeän uûy, yû laïi laø khoâng neân.', 'vni')).toBe('Các kỷ niệm về người lính già ở Huyện ủy, ỷ lại là không nên.'))
  test('VNI by the chart', () => expect(toUnicode(writeWith(vniLetters, SENTENCE), 'vni')).toBe(SENTENCE))
  test('VPS by the chart', () => expect(toUnicode(writeWith(vpsLetters, SENTENCE), 'vps')).toBe(SENTENCE))
  test('codes of a symbol font', () => expect(toUnicode('B\uf0d7nh \uf0a7Þnh', 'tcvn3')).toBe('Bình Định'))
  test('bytes that were never read as Windows-1252', () => expect(toUnicode('Th\u0087i, K\u009b', 'vps')).toBe('Thỗi, Kỷ'))
  test('blanks, numbers and signs stay', () => expect(toUnicode('Sè 25-NQ/TW \u00a0 ngµy 3/2; 40% + 5', 'tcvn3')).toBe('Số 25-NQ/TW \u00a0 ngày 3/2; 40% + 5'))
})

describe('capitals', () => {
  const TITLE = 'HỘI NGHỊ ĐẢNG BỘ TỈNH BÌNH ĐỊNH KHÓA XX, TỔ CHỨC Ở PHÙ CÁT: “NGHỀ BIỂN – CỔ VẬT”'

  test('a capital font', () => expect(toUnicode('B×nh §Þnh', 'tcvn3', true)).toBe('BÌNH ĐỊNH'))
  test('small letters among capitals, TCVN3', () => {
    expect(toUnicode('B×NH §ÞNH', 'tcvn3')).toBe('BÌNH ĐỊNH')
    expect(toUnicode(writeWith([...tcvn3Letters, ...tcvn3Capitals], writeSmallTones(TITLE)), 'tcvn3')).toBe(TITLE)
  })
  test('VNI', () => expect(toUnicode('BÌNH ÑÒNH, THAÙI BÌNH, Bình Ñònh', 'vni')).toBe('BÌNH ĐỊNH, THÁI BÌNH, Bình Định'))
  test('VNI by the chart', () => expect(toUnicode(writeWith(vniLetters, TITLE), 'vni')).toBe(TITLE))
  test('a small mark behind a capital, VNI', () => expect(toUnicode('ÑAûNG BOä', 'vni')).toBe('ĐẢNG BỘ'))
  test('VPS without the control characters', () => {
    const codes = writeWith(vpsLetters, TITLE.replace(/[ẠẬẶẸỆỊỌỘỢỤỰỴẪỮ]/g, (letter) => letter.toLowerCase()))
    expect(toUnicode(codes, 'vps')).toBe(TITLE)
  })
  test.each([
    ['Hµ Néi', 'Hà Nội'],
    ['Ở nhà', 'Ở nhà'],
    ['UBND x· vµ TT Tè H÷u', 'UBND xã và TT Tố Hữu'],
    ['kho¸ XI, ë B¾c', 'khoá XI, ở Bắc'],
    ['TP Hµ', 'TP Hà'],
    ['Lª Lîi ë §ång Nai', 'Lê Lợi ở Đồng Nai'],
  ])('what is not capital stays so: %s', (codes, text) => expect(toUnicode(codes, 'tcvn3')).toBe(text))

  test('runs of both fonts in one word', () => {
    const runs = [
      { text: '®', font: tcvn3H },
      { text: '¶ng bé ', font: tcvn3 },
      { text: 'b×nh ®Þnh', font: tcvn3H },
      { text: ' họp', font: null },
    ]
    expect(runsToUnicode(runs)).toEqual(['Đ', 'ảng bộ ', 'BÌNH ĐỊNH', ' họp'])
  })
})

describe('runs', () => {
  test('a mark goes to its base in the run before', () => {
    const runs = ['Hoäi nghò toå', ' chö', 'ùc baøn vieä', 'c lôù', 'n'].map((text) => ({ text, font: vni }))
    expect(runsToUnicode(runs)).toEqual(['Hội nghị tổ', ' chứ', 'c bàn việ', 'c lớ', 'n'])
  })
  test('but not across text in another font', () => {
    const runs = [{ text: 'chö', font: vni }, { text: '', font: null }, { text: 'ùc', font: vni }]
    expect(runsToUnicode(runs).join('')).toBe('chưùc')
  })
  test('no text, no runs', () => {
    expect(runsToUnicode([])).toEqual([])
    expect(runsToUnicode([{ text: '', font: vni }, { text: '', font: tcvn3 }])).toEqual(['', ''])
  })
})

describe('Unicode in a legacy font', () => {
  test.each(['tcvn3', 'vni', 'vps'] as const)('stays, %s', (encoding) => {
    expect(toUnicode(SENTENCE, encoding)).toBe(SENTENCE)
    expect(toUnicode('BÌNH ĐỊNH', encoding)).toBe('BÌNH ĐỊNH')
  })
  test('decomposed letters become NFC', () => expect(toUnicode('Đa\u0309ng bô\u0323', 'tcvn3')).toBe('Đảng bộ'))
  test('word by word', () => expect(toUnicode('Đảng ủy cán bộ; Héi nghÞ to¸n häc', 'tcvn3')).toBe('Đảng ủy cán bộ; Hội nghị toán học'))
})

test('a long text of doubtful words takes no more than linear work', () => {
  expect(toUnicode('tè '.repeat(20_000), 'tcvn3')).toBe('tố '.repeat(20_000))
  expect(toUnicode(`${'Tè '.repeat(20_000)}đ`, 'tcvn3').length).toBe(60_001)
})

// In the plain ABC fonts, capitals with a tone are typed as small letters.
function writeSmallTones(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => (/[\u0300\u0301\u0303\u0309\u0323]/.test(letter.normalize('NFD')) ? letter.toLowerCase() : letter))
}
