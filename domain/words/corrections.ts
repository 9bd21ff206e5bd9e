import type { ErrorWords } from './error-words'

/** What readers see of it on the article's page. */
export const correctionWords = {
  correctionAt: (when: string) => `Đính chính lúc ${when}`,
  update: (when: string) => `Cập nhật lúc ${when}`,
  label: 'Thông báo của tòa soạn về bài này',
}

/** Where an approver writes them. */
export const correctionDeskWords = {
  title: 'Đính chính và cập nhật',
  text: 'Dòng này hiện ngay trên trang cho bạn đọc, không qua bước duyệt nào nữa.',
  kind: 'Loại',
  kinds: { correction: 'Đính chính', update: 'Cập nhật lúc…' },
  body: 'Nội dung',
  bodyHint: 'Đính chính phải nói rõ sai ở đâu, đúng là gì. Dòng cập nhật có thể để trống: chỉ hiện giờ.',
  button: 'Đăng lên bài',
  done: 'Đã đăng. Bạn đọc thấy ngay.',
  by: (who: string, when: string) => `${who}, ${when}`,
  takeBack: 'Rút khỏi trang',
  takeBackTitle: 'Rút dòng này khỏi trang?',
  takeBackText: 'Bạn đọc không thấy nữa. Nhật ký vẫn giữ.',
  takenBack: 'Đã rút khỏi trang.',
  takenBackAt: (when: string) => `Đã rút khỏi trang lúc ${when}.`,
}

export const correctionErrors: ErrorWords = {
  'correction.own': 'Không tự đăng đính chính trên bài do mình viết. Hãy nhờ người duyệt khác.',
  'correction.not_live': 'Bài không ở trên trang nên không có chỗ đăng đính chính.',
  'correction.text_required': 'Viết nội dung đính chính.',
  'correction.too_long': 'Nội dung quá dài (tối đa 2.000 ký tự).',
}
