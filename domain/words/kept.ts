/** Texts that came too late to be saved and are kept beside the article. */
export const keptWords = {
  heading: 'Bản được giữ',
  text: 'Bản lưu muộn hơn người khác được giữ ở đây, không tự gộp vào bài.',
  by: (name: string, when: string) => `Bản của ${name}, ${when}`,
  now: 'Bài hiện nay',
  compare: 'So sánh',
  compareOf: (text: string) => `So sánh: ${text}`,
  settle: 'Đã xử lý',
  settleOf: (text: string) => `Đã xử lý: ${text}`,
  settleTitle: 'Ẩn bản này?',
  settleText: 'Bản này không hiện ở đây nữa. Chỉ ẩn khi đã lấy hết những gì cần giữ lại.',
  noAnswer: 'Chưa ẩn được. Kiểm tra kết nối rồi thử lại.',
}
