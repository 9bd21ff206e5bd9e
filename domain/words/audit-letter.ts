import { faultWords } from './audit-command'

type Shown = { site: string; day: string; anchor: string }
type Letter = { subject: string; text: string }

/** The daily letter with the trail's head. */
export const auditLetterWords = {
  whole: ({ site, day, anchor }: Shown): Letter => ({
    subject: `Mốc nhật ký ngày ${day} – ${site}`,
    text: [
      `Nhật ký của ${site} đến hết ngày ${day} kết thúc ở mốc:`,
      anchor,
      'Các dòng ghi thêm từ mốc trước đã được kiểm tra và nguyên vẹn.',
      howTo(anchor),
    ].join('\n\n'),
  }),
  broken: ({ site, day, anchor, seq, kind }: Shown & { seq: string; kind: keyof typeof faultWords }): Letter => ({
    subject: `CẢNH BÁO: nhật ký không còn nguyên vẹn (dòng ${seq}) – ${site}`,
    text: [
      `Kiểm tra nhật ký của ${site} sau ngày ${day} thấy dòng ${seq} ${faultWords[kind]}`,
      'Hãy giữ nguyên máy chủ và các bản sao lưu, rồi báo người phụ trách an toàn thông tin.',
      `Mốc của ngày ${day}, như đang có trong cơ sở dữ liệu:`,
      anchor,
      howTo(anchor),
    ].join('\n\n'),
  }),
}

function howTo(anchor: string): string {
  return [
    'Xin lưu thư này ở nơi ngoài hệ thống. Về sau, để biết nhật ký có bị sửa hay không, chạy trên máy chủ:',
    `npm run audit:verify -- ${anchor}`,
  ].join('\n')
}
