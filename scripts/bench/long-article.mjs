// @ts-check

const SENTENCES = [
  'Sáng nay, đoàn công tác của tỉnh đến làm việc với các xã ven sông về cấp nước sạch và đường liên thôn.',
  'Đồng chí bí thư chi bộ thôn Cây Gạo kể lại việc vận động từng nhà góp công, góp đất mở rộng con đường.',
  'Các hộ nuôi cá lồng đề nghị được vay vốn dài hơn, bởi mỗi lứa cá phải nuôi gần mười hai tháng.',
  'Ban chỉ đạo giao từng việc cho từng người, hẹn ngày xong và báo cáo vào thứ sáu hằng tuần.',
  'Lớp học buổi tối ở nhà văn hóa đã có ba mươi hai người theo học, phần lớn là phụ nữ lớn tuổi.',
  'Qua kiểm tra, vẫn còn hai tổ tự quản chưa họp đủ kỳ và một số nơi ghi chép còn sơ sài.',
]

/** @typedef {{ type: string, [key: string]: unknown }} Node */

/** @param {string} text @param {string} [mark] @returns {Node} */
const words = (text, mark) => ({ type: 'text', text, ...(mark ? { marks: [{ type: mark }] } : {}) })
/** @param {Node[]} content @returns {Node} */
const paragraph = (...content) => ({ type: 'paragraph', attrs: { textAlign: null }, content })
/** One of a few invented sentences. @param {number} n */
export const sentence = (n) => SENTENCES[n % SENTENCES.length] ?? ''

/**
 * The body of an invented article as the office writes them: headings, lists, tables, quotations, and its pictures
 * spread evenly.
 * @param {number} length at least this many words
 * @param {string[]} pictureIds
 */
export function longBody(length, pictureIds) {
  /** @type {Node[]} */
  const content = []
  let written = 0
  let pictures = 0
  for (let n = 0; written < length; n += 1) {
    const block = blockOf(n)
    content.push(block)
    written += JSON.stringify(block).split(' ').length
    if (pictures < pictureIds.length && written >= ((pictures + 1) * length) / (pictureIds.length + 1)) {
      content.push(figure(pictureIds[pictures] ?? '', pictures))
      pictures += 1
    }
  }
  return { type: 'doc', content }
}

/** @param {number} n @returns {Node} */
function blockOf(n) {
  if (n % 24 === 0) return { type: 'heading', attrs: { level: n % 72 === 0 ? 2 : 3, textAlign: null }, content: [words(`${n / 24 + 1}. Kết quả từ cơ sở`)] }
  if (n % 24 === 9) return { type: 'bulletList', content: [0, 1, 2].map((i) => ({ type: 'listItem', content: [paragraph(words(sentence(n + i)))] })) }
  if (n % 24 === 15) return { type: 'blockquote', content: [paragraph(words(sentence(n), 'italic'))] }
  if (n % 96 === 21) return table(n)
  return paragraph(words(`${sentence(n)} ${sentence(n + 1)} `), words(sentence(n + 2), 'bold'), words(` ${sentence(n + 3)}`))
}

/** @param {number} n @returns {Node} */
function table(n) {
  const cell = (/** @type {number} */ i) => ({
    type: 'tableCell',
    attrs: { colspan: 1, rowspan: 1, colwidth: null },
    content: [paragraph(words(`Xã số ${n + i}: ${12 + i} tổ`))],
  })
  return { type: 'table', content: [0, 1, 2, 3].map((row) => ({ type: 'tableRow', content: [0, 1, 2].map((column) => cell(row * 3 + column)) })) }
}

/** @param {string} pictureId @param {number} n @returns {Node} */
function figure(pictureId, n) {
  const caption = `Quang cảnh buổi làm việc thứ ${n + 1} tại nhà văn hóa thôn.`
  return { type: 'figure', attrs: { pictureId, alt: 'Nhiều người ngồi quanh một chiếc bàn dài', decorative: false, caption } }
}
