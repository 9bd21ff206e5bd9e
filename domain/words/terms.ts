import type { ErrorWords } from './error-words'

/** The office's list of wordings, and how its proof-reader is set. */
export const termWords = {
  title: 'Từ ngữ của cơ quan',
  intro: 'Tên gọi, chức danh cơ quan thống nhất cách viết. Bộ soát lỗi nhắc khi gặp cách viết cũ trong thời gian đã ghi.',
  search: 'Tìm trong danh sách',
  find: 'Tìm',
  all: 'Xem cả danh sách',
  count: (n: number) => `${n} từ ngữ`,
  wrong: 'Không viết',
  wrongHint: 'Đúng như thường gặp trong bài, có dấu và chữ hoa.',
  right: 'Viết là',
  from: 'Từ ngày',
  to: 'Đến hết ngày',
  daysHint: 'Để trống nếu không có hạn.',
  note: 'Ghi chú',
  noteHint: 'Căn cứ hoặc lý do; người viết đọc được trong bảng soát lỗi.',
  standing: { now: 'Đang dùng', past: 'Hết hạn', future: 'Chưa đến ngày' },
  since: (day: string) => `từ ${day}`,
  until: (day: string) => `đến hết ${day}`,
  between: (from: string, to: string) => `từ ${from} đến hết ${to}`,
  add: 'Thêm từ ngữ',
  added: (wrong: string) => `Đã thêm “${wrong}”.`,
  edit: 'Sửa',
  editOf: (wrong: string) => `Sửa “${wrong}”`,
  saved: 'Đã lưu.',
  remove: 'Xóa',
  removeTitle: (wrong: string) => `Xóa “${wrong}”?`,
  removeText: 'Bộ soát lỗi sẽ không nhắc cách viết này nữa. Nếu cách viết chỉ hết hạn, hãy ghi ngày kết thúc thay vì xóa.',
  removeConfirm: 'Xóa từ ngữ này',
  removed: 'Đã xóa.',
  empty: 'Chưa có từ ngữ nào.',
  emptyText:
    'Ghi vào đây những tên cơ quan, chức danh hay viết sai hoặc đã đổi, kèm ngày bắt đầu dùng. Khi ai đó viết theo cách cũ, bộ soát lỗi sẽ chỉ ra và đề xuất cách viết mới.',
  noneFound: (text: string) => `Không có từ ngữ nào chứa “${text}”.`,
  readOnly: 'Biên tập viên, người duyệt và quản trị viên thêm, sửa danh sách này.',
} as const

export const proofSettingWords = {
  title: 'Bộ soát lỗi',
  hint: 'Bật, tắt từng điều nhắc cho cả tòa soạn. Điều bắt buộc thì luôn bật.',
  readOnly: 'Quản trị viên đặt các mục này.',
  always: 'luôn bật',
  on: 'bật',
  off: 'tắt',
  uy: 'Cách đặt dấu ở “uy”',
  uyChoices: { majority: 'Theo cách dùng nhiều hơn trong bài', old: 'Ủy, thủy, tùy', new: 'Uỷ, thuỷ, tuỳ' },
  save: 'Lưu cách soát lỗi',
  saved: 'Đã lưu cách soát lỗi.',
} as const

export const termErrors: ErrorWords = {
  'term.unknown': 'Từ ngữ này không còn trong danh sách.',
  'term.stale': 'Từ ngữ vừa được người khác sửa. Tải lại trang rồi làm lại.',
  'term.exists': 'Cách viết này đã có trong danh sách với cùng ngày bắt đầu.',
  'term.wrong_required': 'Nhập cách viết cần tránh, ít nhất hai chữ cái.',
  'term.right_required': 'Nhập cách viết đúng.',
  'term.same': 'Hai cách viết giống nhau.',
  'term.day_invalid': 'Ngày không hợp lệ.',
  'term.days_order': 'Ngày kết thúc phải sau ngày bắt đầu.',
}
