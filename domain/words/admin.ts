import type { Role } from '@/domain/article/actor'
import type { ErrorWords } from './error-words'

/** The roles as people read them. */
export const roleWords: Record<Role, string> = {
  contributor: 'Cộng tác viên',
  editor: 'Biên tập viên',
  approver: 'Người duyệt',
  clerk: 'Văn thư',
  admin: 'Quản trị viên',
}

/** Words that the administrator's pages share. */
export const adminWords = {
  allSections: 'Tất cả chuyên mục',
  save: 'Lưu',
  saving: 'Đang lưu…',
  cancel: 'Thôi',
  done: 'Xong',
  checkFields: 'Chưa lưu được. Xem các ô được đánh dấu.',
  copy: 'Chép',
  copied: 'Đã chép',
} as const

export const adminErrors: ErrorWords = {
  'person.unknown': 'Không có người dùng này.',
  'person.name_required': 'Nhập họ và tên.',
  'person.email_invalid': 'Thư điện tử không hợp lệ.',
  'person.email_taken': 'Thư điện tử này đã có người dùng.',
  'person.stale': 'Thông tin người dùng vừa thay đổi ở nơi khác. Tải lại trang rồi làm lại.',
  'person.last_admin': 'Đây là quản trị viên cuối cùng, không thể vô hiệu hóa hay thu hồi vai trò.',
  'person.disabled': 'Người dùng đang bị vô hiệu hóa.',
  'person.not_disabled': 'Người dùng đang hoạt động.',
  'grant.exists': 'Người dùng đã có vai trò này.',
  'grant.unknown': 'Người dùng không còn vai trò này.',
  'grant.role_unknown': 'Chọn vai trò.',
  'grant.section_unknown': 'Chuyên mục không có hoặc không còn dùng.',
  'grant.admin_all': 'Quản trị viên luôn cho tất cả chuyên mục.',
  'section.unknown': 'Không có chuyên mục này.',
  'section.name_required': 'Nhập tên chuyên mục.',
  'section.slug_invalid': 'Địa chỉ chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.',
  'section.slug_reserved': 'Địa chỉ này dành cho trang khác.',
  'section.slug_taken': 'Địa chỉ này đã có chuyên mục dùng.',
  'section.slug_was_used': 'Địa chỉ này từng thuộc chuyên mục khác và đang chuyển hướng.',
  'section.stale': 'Chuyên mục vừa thay đổi ở nơi khác. Tải lại trang rồi làm lại.',
  'section.has_live': ({ count }) => `Chuyên mục còn ${count} bài đang xuất bản. Chuyển hoặc gỡ các bài đó trước.`,
  'section.is_chief': 'Đây là chuyên mục chủ đạo của trang chủ. Chọn chuyên mục khác trong Cài đặt trước.',
  'section.last': 'Phải còn ít nhất một chuyên mục.',
  'section.edge': 'Chuyên mục đã ở đầu hoặc cuối danh sách.',
  'section.archived': 'Chuyên mục đã ngừng dùng.',
  'section.not_archived': 'Chuyên mục đang dùng.',
  'menu.stale': 'Thực đơn vừa thay đổi ở nơi khác. Tải lại trang rồi làm lại.',
  'menu.label_required': 'Nhập nhãn.',
  'menu.href_invalid': 'Địa chỉ phải bắt đầu bằng “/” hoặc “https://”.',
  'menu.too_many': 'Thực đơn có quá nhiều mục.',
  'menu.twice': 'Chuyên mục này đã có trong thực đơn.',
  'settings.stale': 'Cài đặt vừa thay đổi ở nơi khác. Tải lại trang rồi làm lại.',
  'settings.site_name_required': 'Nhập tên trang.',
  'settings.newsroom_name_required': 'Nhập tên ban biên tập.',
  'settings.email_invalid': 'Thư điện tử không hợp lệ.',
  'settings.emblem_required': 'Chọn một tệp ảnh.',
  'field.too_long': 'Nội dung quá dài.',
}
