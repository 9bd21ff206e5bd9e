import type { Credit } from '../content'
import type { LineLook } from './line-look'

/** A name of the byline as a text's last lines give it. */
export type ProposedCredit = Pick<Credit, 'role' | 'name' | 'office'>

/** What a line at the end of a text says of its makers. */
export type CreditLine = { credits: ProposedCredit[]; source: string }

const LONGEST = 160
const MAKERS = /^(?:(?:tin|bài)\s*(?:(?:,|và|-|–|\/)\s*)?ảnh|tin\s*,?\s*bài|bài\s+viết|tin|bài|người\s+viết|tác\s+giả|thực\s+hiện|nhóm\s+phóng\s+viên)\s*:\s*(.+)$/i
const WITH_PICTURES = /^(?:tin|bài)\s*(?:(?:,|và|-|–|\/)\s*)?ảnh/i
const PICTURES = /^ảnh\s*:\s*(.+)$/i
const SOURCE = /^(?:theo\s*:?|nguồn\s*:)\s*(\S.*)$/i
// Pictures of nobody in particular.
const NOBODY = /^(?:tư liệu|sưu tầm|internet|minh h[ọo]a|st|tl)\b/i

// What an office's name begins with.
const OFFICE =
  /^(?:văn phòng|vp|ban|bộ|sở|phòng|tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|huyện ủy|huyện uỷ|thị ủy|thị uỷ|quận ủy|đảng ủy|đảng uỷ|đảng bộ|chi bộ|ubnd|hđnd|ủy ban|uỷ ban|hội|đoàn|tỉnh đoàn|huyện đoàn|mặt trận|liên đoàn|trung tâm|trường|học viện|báo|đài|tạp chí|cổng|công an|công ty|bệnh viện|chi cục|cục|vụ|viện|quân khu|bộ đội|ttxvn|btg|btc|btv|pv|ctv|xã|phường|huyện|tỉnh|thành phố|thị xã|quận)(?![\p{L}])/iu
const NAME_WORD = /^\p{Lu}[\p{L}’'.]*$/u

/** Reads a line such as "Tin, ảnh: Nguyễn An - Văn phòng Huyện ủy", or null when it is nothing of the kind. */
export function readCreditLine(look: LineLook): CreditLine | null {
  const text = look.text.replace(/^[([]\s*(.*?)\s*[)\]]$/, '$1').replace(/[.;,]+$/, '').trim()
  if (text.length === 0 || text.length > LONGEST) return null
  const makers = MAKERS.exec(text)?.[1]
  if (makers) return credits(makers, WITH_PICTURES.test(text) ? ['writer', 'photographer'] : ['writer'])
  const photographers = PICTURES.exec(text)?.[1]
  if (photographers) return NOBODY.test(photographers) ? { credits: [], source: '' } : credits(photographers, ['photographer'])
  const source = SOURCE.exec(text)?.[1]
  if (source && source.split(' ').length <= 12 && !/[.:]\s/.test(source)) return { credits: [], source: source.trim() }
  return bare(text, look)
}

// "Tên - Cơ quan", or names alone where the line's look says that it is a signature.
function bare(text: string, { isRight, isBold, isItalic }: LineLook): CreditLine | null {
  const { names, office } = peopleOf(text)
  if (names.length === 0 || names.some((name) => OFFICE.test(name))) return null
  const isSigned = isRight || isBold || isItalic
  if (office === '' && !isSigned && !(names.length > 1 && names.every((name) => name.includes(' ')))) return null
  return { credits: names.map((name) => ({ role: 'writer', name, office })), source: '' }
}

function credits(people: string, roles: Credit['role'][]): CreditLine | null {
  const { names, office } = peopleOf(people)
  if (names.length === 0) return null
  return { credits: roles.flatMap((role) => names.map((name) => ({ role, name, office }))), source: '' }
}

/** Names and, behind a dash or in brackets, the office they share; what follows a dash may be one more name. */
function peopleOf(text: string): { names: string[]; office: string } {
  const [, before = text, bracketed = ''] = /^(.*?)\s*\(([^)]+)\)$/.exec(text) ?? []
  const [first = '', ...rest] = before.split(/\s+[-–—]\s*|\s*[–—]\s+/)
  const names = namesOf(first)
  const others = rest.map((part) => part.trim())
  const offices = others.findIndex((part) => OFFICE.test(part) || namesOf(part).length === 0)
  const more = offices < 0 ? others : others.slice(0, offices)
  const office = offices < 0 ? bracketed : others.slice(offices).join(' - ')
  return { names: names.length > 0 ? [...names, ...more.flatMap(namesOf)] : [], office: office.slice(0, 200) }
}

// Empty when one of them is no name: then it is a sentence.
function namesOf(list: string): string[] {
  const names = list.split(/\s*(?:,|;|&|\/|\s+và\s+)\s*/).map((name) => name.trim())
  return names.every(isName) ? names : []
}

function isName(text: string): boolean {
  const words = text.split(' ')
  return words.length <= 6 && text.length <= 120 && words.every((word) => NAME_WORD.test(word))
}
