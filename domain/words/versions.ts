import { historyWords } from './article'

const causes: Record<string, string> = {
  submit: 'gửi biên tập',
  send_up: 'trình duyệt',
  return: 'trả lại',
  approve: 'duyệt',
  publish: 'xuất bản',
  restore: 'giữ lại trước khi khôi phục phiên bản khác',
  import: 'nhập từ tệp',
  saved: 'lưu khi đang viết',
}

/** A line of the trail; bringing an old version back names which. */
export function historyLine(words: string, number: number | undefined): string {
  return words === historyWords['article.brought_back'] && number !== undefined ? `${words} số ${number}` : words
}

/** What a version is called: `Bản số 3`, `Bản lưu 09:12 hôm nay`. */
export function versionName(number: number | null, when: string): string {
  return number === null ? `Bản lưu ${when}` : `Bản số ${number}`
}

export const versionWords = {
  title: 'Phiên bản',
  causes,
  working: 'Bản đang viết',
  loading: 'Đang mở danh sách phiên bản…',
  again: 'Thử lại',
  reload: 'Tải lại danh sách',
  empty: 'Chưa có phiên bản nào. Mỗi lần lưu, gửi, trình, duyệt, bài để lại một bản ở đây.',
  hint: 'Chọn một bản ở cột “Cũ” và một bản ở cột “Mới” rồi so sánh.',
  older: 'Cũ',
  newer: 'Mới',
  pickOlder: (name: string) => `Lấy ${name} làm bản cũ`,
  pickNewer: (name: string) => `Lấy ${name} làm bản mới`,
  compare: 'So sánh phiên bản',
  bringBack: 'Khôi phục phiên bản',
  bringBackOf: (name: string) => `Khôi phục phiên bản: ${name}`,
  bringBackTitle: 'Khôi phục phiên bản này?',
  bringBackText: (name: string) =>
    `${name} sẽ thành bài đang viết. Bài đang viết hiện nay được giữ thành một phiên bản, không mất gì. Trang công khai không đổi.`,
  cancel: 'Hủy',
  broughtBack: (name: string) => `Đã khôi phục ${name.charAt(0).toLowerCase()}${name.slice(1)}.`,
  keptSection: 'Chuyên mục chính của bản cũ không dùng được nên giữ chuyên mục hiện nay.',
  droppedSections: 'Đã bỏ chuyên mục khác không còn dùng.',
  undo: 'Quay lại bản vừa thay',
  undone: 'Đã quay lại bản trước khi khôi phục.',
  hide: 'Ẩn',
  notSaved: 'Chưa lưu được bài nên chưa khôi phục. Bài vẫn ở nguyên đây.',
  noAnswer: 'Không kết nối được với máy chủ. Kiểm tra mạng rồi thử lại.',
  more: 'Xem bản cũ hơn',
  imported: 'Nhập từ tệp',
}

export const comparePageWords = {
  title: 'So sánh phiên bản',
  of: (title: string) => `So sánh phiên bản: ${title}`,
  back: 'Về trang bài viết',
  older: 'Bản cũ',
  newer: 'Bản mới',
  choose: 'So sánh',
  by: (who: string) => `của ${who}`,
  nothing: 'Bài chưa có bản nào khác để so sánh.',
  withPublished: 'So với bản đã đăng',
  withLast: 'So với bản trước',
}

export const authorWords = {
  title: 'Ai viết đoạn nào',
  loading: 'Đang xem lại các phiên bản…',
  failed: 'Chưa xem được ai viết đoạn nào.',
  hint: 'Mỗi đoạn ghi người viết hoặc sửa lần cuối. Đoạn chỉ chuyển chỗ thì không đổi người.',
  unknown: 'Nhập từ tệp',
}
