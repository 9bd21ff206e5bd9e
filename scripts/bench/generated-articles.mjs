// @ts-check

const SECTIONS = ['hoat-dong-cua-lanh-dao-tinh', 'tin-tuc-su-kien', 'xay-dung-dang', 'tin-hoat-dong-co-so']
const SENTENCES = [
  'Các chi bộ khu dân cư đã rà soát từng việc, ghi rõ người phụ trách và thời hạn hoàn thành.',
  'Đoàn công tác đến thăm hai hợp tác xã, nghe bà con nói về đầu ra của nông sản sau mùa mưa.',
  'Nhiều ý kiến đề nghị công khai kết quả giải quyết kiến nghị tại nhà văn hóa thôn.',
  'Cách làm mới giúp đảng viên trẻ có thêm việc, có thêm chỗ để nói điều mình nghĩ.',
  'Ban tổ chức ghi nhận những điển hình đã bền bỉ nhiều năm mà ít khi được nhắc đến.',
]

/** Import lines of invented articles, about 4 KB of text each. @param {number} count */
export function generatedLines(count) {
  return Array.from({ length: count }, (_, n) => JSON.stringify(article(n))).join('\n') + '\n'
}

/** @param {number} n */
function article(n) {
  const paragraphs = Array.from({ length: 9 }, (_, p) =>
    Array.from({ length: 4 }, (_, s) => SENTENCES[(n + p * 3 + s) % SENTENCES.length]).join(' '),
  )
  return {
    title: `Phiên làm việc số ${n + 1} về công tác cơ sở và những việc cần làm ngay trong quý`,
    lead: SENTENCES[n % SENTENCES.length],
    section: SECTIONS[n % SECTIONS.length],
    author: 'Người Viết Thử',
    office: 'Văn phòng thử nghiệm',
    publishedAt: new Date(Date.UTC(2026, 0, 1) + n * 3600_000).toISOString(),
    paragraphs,
  }
}
