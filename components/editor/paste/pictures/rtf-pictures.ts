/** A picture in RTF: its kind (null: one that browsers do not show), its size on the page in pixels, where its digits lie. */
export type RtfPicture = {
  type: 'image/png' | 'image/jpeg' | null
  width: number
  height: number
  digits: { from: number; to: number }[]
}

type Group = { skipped: boolean; picture: (RtfPicture & Measures) | null; property: boolean; value: boolean }
type Measures = { goalWidth: number; goalHeight: number; scaleX: number; scaleY: number }

const TOKEN = /[{}]|\\(?:([a-z]+)(-?\d+)? ?|'[0-9a-f]{2}|[^a-z])/gi
// Pictures in these are no pictures of the text, or the same picture once more.
const SKIPPED = new Set([
  'nonshppict', 'listpicture', 'shprslt', 'header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf',
  'stylesheet', 'fonttbl', 'themedata', 'colorschememapping', 'datastore', 'info', 'background',
])
const TWIPS_A_PIXEL = 15

/**
 * The pictures of an RTF text in the order of reading. One pass without recursion: time and memory grow with the length
 * alone, however the groups are nested.
 */
export function readRtfPictures(rtf: string): RtfPicture[] {
  const pictures: RtfPicture[] = []
  const groups: Group[] = [{ skipped: false, picture: null, property: false, value: false }]
  let shapeProperty = ''
  let textFrom = 0
  TOKEN.lastIndex = 0
  for (let token = TOKEN.exec(rtf); token; token = TOKEN.exec(rtf)) {
    const group = groups.at(-1) as Group
    takeText(group, textFrom, token.index)
    if (group.property) shapeProperty += rtf.slice(textFrom, Math.min(token.index, textFrom + 40))
    textFrom = TOKEN.lastIndex
    const [sign, word = '', value] = token
    if (sign === '{') groups.push({ ...group, picture: null, property: false })
    else if (sign === '}') closeGroup(groups)
    else if (word === 'bin') textFrom = TOKEN.lastIndex += Math.max(0, Number(value) || 0)
    else if (SKIPPED.has(word)) group.skipped = true
    else if (word === 'sn') {
      group.property = true
      shapeProperty = ''
    } else if (word === 'sv') group.value = true
    else if (word === 'pict' && !group.skipped && (!group.value || shapeProperty.trim() === 'pib')) {
      group.picture = { type: null, width: 0, height: 0, digits: [], goalWidth: 0, goalHeight: 0, scaleX: 100, scaleY: 100 }
      pictures.push(group.picture)
    } else if (group.picture) readPictureWord(group.picture, word, Number(value))
  }
  return pictures
}

function takeText({ picture }: Group, from: number, to: number): void {
  if (picture && to > from) picture.digits.push({ from, to })
}

function closeGroup(groups: Group[]): void {
  const closed = groups.length > 1 ? groups.pop() : groups[0]
  if (!closed?.picture) return
  const { picture } = closed
  picture.width = Math.round((picture.goalWidth * picture.scaleX) / 100 / TWIPS_A_PIXEL)
  picture.height = Math.round((picture.goalHeight * picture.scaleY) / 100 / TWIPS_A_PIXEL)
}

function readPictureWord(picture: RtfPicture & Measures, word: string, value: number): void {
  if (word === 'pngblip') picture.type = 'image/png'
  else if (word === 'jpegblip') picture.type = 'image/jpeg'
  else if (word === 'picwgoal') picture.goalWidth = value
  else if (word === 'pichgoal') picture.goalHeight = value
  else if (word === 'picscalex') picture.scaleX = value
  else if (word === 'picscaley') picture.scaleY = value
}

/** A picture's bytes; an odd digit at the end is left out. */
export function rtfPictureBytes(rtf: string, { digits }: RtfPicture): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(digits.reduce((sum, { from, to }) => sum + (to - from), 0) / 2 + 1)
  let length = 0
  let high = -1
  for (const { from, to } of digits) {
    for (let i = from; i < to; i += 1) {
      const digit = hexDigit(rtf.charCodeAt(i))
      if (digit < 0) continue
      if (high < 0) high = digit
      else {
        bytes[length++] = high * 16 + digit
        high = -1
      }
    }
  }
  return bytes.slice(0, length)
}

function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48
  const letter = code | 32
  return letter >= 97 && letter <= 102 ? letter - 87 : -1
}
