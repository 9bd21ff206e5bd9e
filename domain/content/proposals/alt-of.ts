import { singleLine } from '@/domain/language/nfc'

const LONGEST = 500
// What Word's own guesser leaves behind: its guess is English and about anything.
const GUESSED = /description automatically generated|automatically generated|đã tự động tạo mô tả|mô tả được tạo tự động|mô tả được tự động tạo/i
const FILE = /\.(?:jpe?g|png|gif|bmp|tiff?|webp|heic|emf|wmf|svg)$/i
const ADDRESS = /^(?:https?:|file:|[a-z]:\\|\\\\)/i
// Numbered names (Picture 12, IMG_2034, Ảnh 3, Hình ảnh 1, Zalo 2023…) say nothing of what is seen.
const NUMBERED = /^(?:picture|image|photo|img|dsc|dscn|screenshot|graphic|content placeholder|ảnh|hình|hình ảnh|hình vẽ|bức tranh|zalo|fb)[\s_-]*[\d_\-\s()]*$/i

/**
 * The description of a picture in a Word file or on a clipboard as alt text, or nothing when it is none: a file's name,
 * an address, a numbered name, a program's guess, a single word.
 */
export function altOf(description: string): string {
  const text = singleLine(description).replace(/\s+/g, ' ')
  if (GUESSED.test(text) || FILE.test(text) || ADDRESS.test(text) || NUMBERED.test(text)) return ''
  if (!/\p{L}+\s+\p{L}+/u.test(text)) return ''
  return text.length > LONGEST ? '' : text
}
