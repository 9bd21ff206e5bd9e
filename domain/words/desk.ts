import type { BulkAction } from '../desk/bulk'
import type { TimedStep } from '../article/lateness'
import type { ErrorWords } from './error-words'

/** Narrowing the desk's lists. */
export const filterWords = {
  search: 'Tìm trong bài',
  searchHint: 'Có dấu hay không dấu đều được.',
  section: 'Chuyên mục',
  genre: 'Thể loại',
  anyGenre: 'Mọi thể loại',
  office: 'Cơ quan',
  officeHint: 'Tên ghi ở cuối bài, có thể gõ một phần.',
  anySection: 'Mọi chuyên mục',
  writer: 'Người viết',
  anyWriter: 'Mọi người viết',
  holder: 'Biên tập viên',
  anyHolder: 'Mọi biên tập viên',
  from: 'Thay đổi từ ngày',
  to: 'Đến ngày',
  late: 'Chỉ bài trễ hạn',
  apply: 'Lọc',
  find: 'Tìm',
  clear: 'Bỏ lọc',
  more: 'Bộ lọc',
  nothing: 'Không có bài nào khớp.',
  nothingText: 'Thử bớt một điều kiện, hoặc viết ngắn hơn.',
  end: 'Hết danh sách.',
  endText: 'Không còn bài nào ở sau đây.',
  atLeast: (n: number) => `từ ${n} bài trở lên`,
}

/** Lists that a person keeps. */
export const savedViewWords = {
  title: 'Danh sách đã lưu',
  name: 'Tên danh sách',
  save: 'Lưu danh sách này',
  saved: 'Đã lưu.',
  forget: 'Bỏ',
  about: (name: string) => `danh sách ${name}`,
}

export const lateWords = {
  due: (when: string) => `Hạn: ${when}`,
  overdue: (when: string, ago: string) => `Quá hạn ${ago} (hạn ${when})`,
  slow: (ago: string) => `Quá thời gian ở bước này ${ago}`,
  ago(ms: number): string {
    const minutes = Math.max(1, Math.floor(ms / 60_000))
    if (minutes < 60) return `${minutes} phút`
    const hours = Math.floor(minutes / 60)
    return hours < 48 ? `${hours} giờ` : `${Math.floor(hours / 24)} ngày`
  },
}

export const deadlineWords = {
  title: 'Hạn hoàn thành',
  none: 'Chưa đặt hạn.',
  at: 'Ngày giờ',
  hint: 'Theo giờ của cơ quan. Người viết và biên tập viên được báo.',
  set: 'Đặt hạn',
  change: 'Đổi hạn',
  lift: 'Bỏ hạn',
  done: 'Đã đặt hạn.',
  lifted: 'Đã bỏ hạn.',
}

export const lateHoursWords = {
  title: 'Nhắc bài chậm',
  intro: 'Bài ở một bước lâu hơn số giờ này được đánh dấu trễ hạn. Để trống thì không nhắc.',
  hours: (step: string) => `${step} (giờ)`,
  save: 'Lưu mức nhắc',
  saved: 'Đã lưu mức nhắc.',
}

export const bulkWords = {
  choose: (title: string) => `Chọn: ${title}`,
  chooseAll: 'Chọn cả trang',
  chooseNone: 'Bỏ chọn cả trang',
  bar: 'Làm với nhiều bài',
  chosen: (n: number) => `Đã chọn ${n} bài`,
  action: 'Việc',
  reason: 'Lý do gỡ bài',
  time: 'Ngày giờ',
  timeHint: 'Theo giờ của cơ quan.',
  missing: { time: 'Nhập ngày giờ.', reason: 'Vui lòng nhập lý do gỡ bài.' },
  question: (action: string, n: number) => `${action}: ${n} bài?`,
  run: 'Thực hiện',
  running: 'Đang làm từng bài…',
  done: (n: number) => `Xong ${n} bài.`,
  refused: (n: number) => `${n} bài không làm được:`,
  interrupted: 'Dừng giữa chừng; các bài chọn còn lại chưa được làm.',
  untitled: 'Bài chưa có tiêu đề',
}

/** The board by state, and the calendar. */
export const boardWords = {
  title: 'Bảng công việc',
  intro: 'Bài chờ lâu nhất đứng đầu mỗi cột. Bản nháp: bài mới sửa đứng đầu. Đã hẹn giờ: bài lên trang sớm nhất đứng đầu.',
  columns: 'Các bước của bài',
  empty: 'Không có bài nào.',
  all: 'Xem cả danh sách',
  count: (n: number) => (n >= 1000 ? 'từ 1000 bài' : `${n} bài`),
}

export const calendarWords = {
  title: 'Lịch bài',
  month: (month: number, year: number) => `Tháng ${month}/${year}`,
  previous: 'Tháng trước',
  next: 'Tháng sau',
  today: 'Hôm nay',
  weekdays: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  kinds: { scheduled: 'Hẹn lên trang', published: 'Đã lên trang', withdraw: 'Hẹn gỡ', withdrawn: 'Đã gỡ', due: 'Hạn' },
  legend: 'Ý nghĩa các màu',
  nothing: 'Ngày này không có bài nào.',
  day: (figures: string, day: string) => `${day}: ${figures}`,
  figures: (kind: string, n: number) => `${kind} ${n}`,
  none: 'không có bài',
  more: (n: number) => `và ${n} bài nữa`,
  untitled: 'Bài chưa có tiêu đề',
}

export const bulkActionWords: Record<BulkAction, string> = {
  take: 'Nhận biên tập',
  release: 'Trả về hàng chờ',
  publish: 'Xuất bản',
  schedule: 'Hẹn giờ xuất bản',
  unschedule: 'Bỏ hẹn giờ',
  withdraw: 'Gỡ bài',
  archive: 'Đưa vào lưu trữ',
  unarchive: 'Đưa ra khỏi lưu trữ',
  deadline: 'Đặt hạn',
  deadline_lift: 'Bỏ hạn',
}

export const timedStepWords: Record<TimedStep, string> = {
  submitted: 'Chờ biên tập',
  editing: 'Đang biên tập',
  pending: 'Chờ duyệt',
  approved: 'Đã duyệt, chưa lên trang',
}

export const deskErrors: ErrorWords = {
  'deadline.required': 'Nhập ngày giờ của hạn.',
  'deadline.past': 'Hạn phải ở sau lúc này.',
  'deadline.no_work': 'Bài không còn ở bước nào để đặt hạn.',
  'late.hours': 'Nhập số giờ từ 1 đến 2000, hoặc để trống.',
  'view.name_required': 'Nhập tên danh sách.',
  'view.name_too_long': 'Tên quá dài (tối đa 60 ký tự).',
  'view.too_many': ({ most }) => `Mỗi người lưu tối đa ${most} danh sách. Bỏ bớt một danh sách rồi lưu lại.`,
}
