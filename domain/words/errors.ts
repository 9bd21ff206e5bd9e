import { auditErrors } from './audit'
import { authErrors } from './auth'
import type { ErrorParams, ErrorWords } from './error-words'
import { approvalErrors } from './approvals'
import { adminErrors } from './admin'
import { clockErrors } from './clock'
import { contentErrors, missingWords } from './content'
import { correctionErrors } from './corrections'
import { delegationErrors } from './delegation'
import { commentErrors } from './comments'
import { deskErrors } from './desk'
import { mediaErrors } from './media'
import { mailErrors } from './notices'
import { wordErrors } from './word'
import { secrecyErrors } from './secrecy'
import { termErrors } from './terms'
import { previewErrors } from './previews'

const articleErrors: ErrorWords = {
  not_found: 'Không tìm thấy trang.',
  forbidden: 'Bạn không có quyền thực hiện thao tác này.',
  invalid: 'Dữ liệu gửi lên không hợp lệ.',
  'article.stale': ({ name }) => `${name} đã lưu bản khác. Cả hai bản được giữ.`,
  'article.moved_on': 'Bài viết đã thay đổi từ lúc bạn mở. Tải lại trang để xem bản mới nhất.',
  'article.changed': 'Nội dung đã thay đổi, cần duyệt lại.',
  'article.no_writer': 'Bài nhập từ tệp không có người viết để trả lại.',
  'article.not_editable': ({ name }) =>
    `${name ? `${name} đang biên tập bài này.` : 'Bài đang ở bước không sửa được nội dung.'} Bản của bạn được giữ.`,
  'article.lease_lost': 'Bài đang mở ở thẻ khác. Bản ở thẻ này được giữ.',
  'article.incomplete': 'Bài còn thiếu mục bắt buộc.',
  'article.content': ({ message }) => `Chưa lưu được: ${message}`,
  'article.picture_unknown': 'Bài dùng một ảnh không có trong kho. Hãy chèn lại ảnh đó.',
  'article.section_required': 'Chọn chuyên mục chính.',
  'article.section_unknown': 'Chuyên mục không còn dùng. Hãy chọn chuyên mục khác.',
  'article.section_forbidden': 'Bạn không có quyền chuyển bài sang chuyên mục này.',
  'article.credit_unknown': 'Người được ghi tên không còn tài khoản. Hãy chọn lại.',
  'approve.own': 'Không được duyệt bài do mình viết hoặc sửa.',
  'approve.other_section': 'Bài còn đăng ở chuyên mục mà bạn không có quyền duyệt.',
  'restore.own': 'Không được tự khôi phục bài do mình viết. Nhờ người duyệt khác.',
  'reason.required': 'Vui lòng nhập lý do trả lại.',
  'reason.withdraw': 'Vui lòng nhập lý do gỡ bài.',
  'reason.too_long': 'Lý do quá dài (tối đa 2.000 ký tự).',
  'schedule.required': 'Chọn ngày giờ xuất bản.',
  'schedule.past': 'Giờ hẹn phải ở sau lúc này.',
}

const words: ErrorWords = { ...articleErrors, ...authErrors, ...auditErrors, ...adminErrors, ...mediaErrors, ...mailErrors, ...wordErrors, ...termErrors, ...secrecyErrors, ...contentErrors, ...commentErrors, ...deskErrors, ...previewErrors, ...approvalErrors, ...delegationErrors, ...correctionErrors, ...clockErrors, ...missingWords }

/** The sentence a person reads for an error's code; a general one for a code without words. */
export function errorMessage(code: string, params: ErrorParams = {}): string {
  const found = words[code] ?? articleErrors.invalid ?? ''
  return typeof found === 'function' ? found(params) : found
}

/** The sentence for what nobody expected. The id finds the cause in the log. */
export function systemErrorMessage(id: string): string {
  return `Hệ thống gặp lỗi. Mã tra cứu: ${id}`
}
