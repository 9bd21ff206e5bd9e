// The two mottos, an office over the text, its number, place and date, lines of signs.
const LINES = [
  /^đảng cộng sản việt nam$/i,
  /^cộng h(?:òa|oà) xã hội chủ nghĩa việt nam$/i,
  /^độc lập\s*[-–]\s*tự do\s*[-–]\s*hạnh phúc$/i,
  /^số\s*:?\s*[\d.…_-]*\s*[-/]?\s*[\p{Lu}đĐ/-]*$/iu,
  /^(?:.{2,40}, )?ngày\s.{0,6}\s?tháng\s.{0,6}\s?năm\s.{0,6}$/i,
  /^[^\p{L}\p{N}]+$/u,
  /^(?:tin|bài|tin bài|bài viết|tin, bài|tin hoạt động)\s*:?$/i,
]
// An office by itself: in capitals, and too short to say what it did.
const OFFICE = /^(?:TỈNH|THÀNH|HUYỆN|THỊ|QUẬN|ĐẢNG)\s+(?:ỦY|UỶ|BỘ)|^(?:VĂN PHÒNG|BAN|ỦY BAN|UỶ BAN|SỞ|CHI BỘ|HỘI|TỈNH ĐOÀN|HUYỆN ĐOÀN|MẶT TRẬN)(?!\p{L})/u
const LONGEST_OFFICE = 8

/** Whether a line belongs to a letter's head: never a title, whatever it looks like. */
export function isLetterhead(text: string): boolean {
  const line = text.trim()
  if (LINES.some((pattern) => pattern.test(line))) return true
  return line === line.toUpperCase() && OFFICE.test(line) && line.split(/\s+/).length <= LONGEST_OFFICE
}
