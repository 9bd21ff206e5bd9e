const SUBJECTS = ['Chi bộ thôn', 'Đoàn công tác', 'Hội nghị cán bộ', 'Ban thường vụ', 'Tổ dân phố', 'Hợp tác xã', 'Câu lạc bộ', 'Đội thanh niên']
const DEEDS = ['bàn việc', 'tổng kết phong trào', 'thăm hỏi gia đình', 'trao đổi kinh nghiệm', 'kiểm tra tiến độ', 'ra mắt mô hình', 'sơ kết công tác']
const THEMES = ['dân vận khéo', 'nước sạch nông thôn', 'chuyển đổi số', 'giảm nghèo bền vững', 'phòng chống thiên tai', 'xây dựng Đảng', 'học và làm theo Bác']
// Syllables that real texts are full of, for bodies whose words overlap as those of real ones do.
const SYLLABLES = (
  'và của các có là trong được với cho người dân công tác đảng viên cán bộ thôn xã huyện tỉnh năm tháng ngày hội nghị kế hoạch ' +
  'phát triển kinh tế văn hóa giáo dục y tế môi trường nông nghiệp sản xuất thu hoạch mùa vụ đường làng ngõ xóm nhà trường học sinh ' +
  'thầy cô gia đình trẻ em phụ nữ thanh niên nông thôn mới chợ cầu sông suối rừng núi biển đồng ruộng bà con họp bàn góp ý trao đổi ' +
  'kết quả đạt được khó khăn thuận lợi nhiệm vụ giải pháp mục tiêu chỉ tiêu phấn đấu hoàn thành khen thưởng gương điển hình tiên tiến'
).split(' ')
const WORDS_IN_BODY = 220

/** An invented article, always the same for the same number: its words differ as those of an archive do. */
export function textOf(n: number) {
  const pick = (list: string[], by: number) => list[by % list.length] ?? ''
  const title = `${pick(SUBJECTS, n)} ${pick(DEEDS, Math.floor(n / 3))} về ${pick(THEMES, Math.floor(n / 7))}, chuyện số ${Math.floor(n / 100)}`
  const lead = `${pick(SUBJECTS, n + 3)} cùng bà con ${pick(DEEDS, n + 1)} trong ngày thứ ${n % 365}.`
  let seed = n * 2654435761 + 12345
  const words = Array.from({ length: WORDS_IN_BODY }, () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return SYLLABLES[seed % SYLLABLES.length] ?? ''
  })
  const paragraphs = [0, 1, 2, 3].map((p) => words.slice(p * 55, p * 55 + 55).join(' '))
  const body = { type: 'doc', content: paragraphs.map((text) => ({ type: 'paragraph', attrs: { textAlign: null }, content: [{ type: 'text', text }] })) }
  return { title, lead, body, plain: paragraphs.join('\n') }
}
