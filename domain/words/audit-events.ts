import { historyWords } from './article'

/** What happened, as a line of the audit says it: `{who} {these words}`. Beside those of an article's own history. */
const otherWords: Record<string, string> = {
  'article.kept_settled': 'xử lý bản được giữ lại',
  'article.saved': 'lưu bài',
  'article.opened': 'mở bài viết',
  'article.deadline_near': 'nhắc bài sắp đến hạn',
  'article.deadline_passed': 'báo bài quá hạn',
  'comment.added': 'bình luận trong bài',
  'comment.answered': 'trả lời bình luận',
  'comment.edited': 'sửa bình luận',
  'comment.deleted': 'xóa bình luận',
  'comment.resolved': 'giải quyết bình luận',
  'comment.reopened': 'mở lại bình luận',
  'preview.created': 'tạo liên kết xem trước',
  'preview.revoked': 'thu hồi liên kết xem trước',
  'file.opened': 'mở tệp của bài viết',
  'file.attached': 'nhập tệp Word',
  'file.accepted': 'đưa nội dung tệp Word vào bài',
  'file.report_checked': 'xem báo cáo tệp Word',
  'picture.stored': 'tải ảnh lên',
  'secrecy.opened': 'mở đoạn có dấu chỉ độ mật',
  'session.signed_in': 'đăng nhập',
  'session.signed_out': 'đăng xuất',
  'session.used': 'dùng phiên đăng nhập',
  'session.ended': 'kết thúc một phiên đăng nhập',
  'person.created': 'thêm người',
  'person.updated': 'sửa thông tin người',
  'person.disabled': 'vô hiệu hóa tài khoản',
  'person.enabled': 'kích hoạt lại tài khoản',
  'person.password_reset': 'đặt lại mật khẩu',
  'person.password_changed': 'đổi mật khẩu của mình',
  'person.role_granted': 'cấp vai trò',
  'person.role_revoked': 'thu hồi vai trò',
  'section.created': 'thêm chuyên mục',
  'section.updated': 'sửa chuyên mục',
  'section.moved': 'đổi thứ tự chuyên mục',
  'section.archived': 'ngừng dùng chuyên mục',
  'section.unarchived': 'dùng lại chuyên mục',
  'menu.updated': 'sửa thực đơn',
  'settings.updated': 'sửa cài đặt',
  'settings.proof_updated': 'sửa cài đặt soát lỗi',
  'settings.emblem_set': 'thay biểu trưng',
  'settings.emblem_removed': 'bỏ biểu trưng',
  'settings.late_hours': 'đặt mức nhắc bài chậm',
  'term.added': 'thêm từ ngữ',
  'term.updated': 'sửa từ ngữ',
  'term.removed': 'bỏ từ ngữ',
  'mail.tested': 'gửi thư thử',
  'mail.retried': 'gửi lại thư chưa đi',
  'mail.dropped': 'bỏ thư đã thôi gửi',
  'person.notices_chosen': 'chọn thông báo gửi qua thư',
  'delegation.given': 'ủy quyền duyệt',
  'delegation.ended': 'kết thúc ủy quyền duyệt',
  'on_behalf.named': 'chỉ định người ghi thay ý kiến lãnh đạo',
  'on_behalf.ended': 'thôi chỉ định người ghi thay ý kiến lãnh đạo',
  'scan.attached': 'tải lên bản chụp phiếu trình',
  'audit.exported': 'xuất nhật ký ra tệp',
  'report.exported': 'xuất báo cáo ra tệp',
  'saved_view.saved': 'lưu một danh sách bài',
  'saved_view.forgotten': 'bỏ một danh sách bài đã lưu',
  'demo.started': 'bắt đầu nạp dữ liệu mẫu',
  'demo.filled': 'nạp dữ liệu mẫu',
  'page.opened': 'mở trang quản trị',
  'request.sent': 'gửi yêu cầu từ nơi khác',
}

/** What happened, by the event's action; the action itself where there are no words for it. */
export function eventWords(action: string): string {
  return historyWords[action] ?? otherWords[action] ?? action
}

/** What leaves a line only when it was refused. */
export const REFUSED_ONLY: ReadonlySet<string> = new Set(['page.opened', 'request.sent', 'session.used', 'article.opened', 'article.saved', 'file.opened', 'secrecy.opened'])

/** Every action that can be searched for, in groups. */
export const actionGroups: ReadonlyArray<{ label: string; actions: readonly string[] }> = withOthers([
  { label: 'Bài viết', actions: [...Object.keys(historyWords), ...starting('article.')] },
  { label: 'Bình luận, xem trước, tệp', actions: starting('comment.', 'preview.', 'file.', 'scan.', 'picture.', 'secrecy.') },
  { label: 'Ủy quyền và ghi thay', actions: starting('delegation.', 'on_behalf.') },
  { label: 'Đăng nhập', actions: starting('session.') },
  { label: 'Nhân sự', actions: starting('person.') },
  { label: 'Chuyên mục và cài đặt', actions: starting('section.', 'menu.', 'settings.', 'term.', 'mail.') },
  { label: 'Xuất tệp, trang quản trị, yêu cầu lạ', actions: starting('audit.', 'report.', 'page.', 'request.') },
])

// What no group has named comes last.
function withOthers(groups: Array<{ label: string; actions: string[] }>) {
  const grouped = new Set(groups.flatMap(({ actions }) => actions))
  const others = starting('').filter((action) => !grouped.has(action))
  return others.length > 0 ? [...groups, { label: 'Việc khác', actions: others }] : groups
}

function starting(...prefixes: string[]): string[] {
  return Object.keys(otherWords).filter((action) => !(action in historyWords) && prefixes.some((prefix) => action.startsWith(prefix)))
}
