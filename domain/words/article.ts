import type { AnyAction, ArticleAction, Publicity, Standing, Work } from '@/domain/article/workflow'

/** The two tracks' states as people read them. */
export const workWords: Record<Work, string> = {
  draft: 'Bản nháp',
  submitted: 'Chờ biên tập',
  editing: 'Đang biên tập',
  pending: 'Chờ duyệt',
  approved: 'Đã duyệt',
  scheduled: 'Đã hẹn giờ',
}

export const publicWords: Record<Publicity, string> = {
  unpublished: 'Chưa xuất bản',
  live: 'Đã xuất bản',
  withdrawn: 'Đã gỡ',
}

/** The colour family of a state's badge. */
export type Tone = 'draft' | 'wait' | 'work' | 'ok' | 'live' | 'gone'

/** One label for where an article stands; one that is live with work going on shows both. */
export function stateLabel(article: Standing & { returned: boolean }): string {
  if (article.binned) return 'Trong thùng rác'
  if (article.archived) return 'Đã lưu trữ'
  if (article.work === null) {
    return article.public === 'unpublished' ? 'Đã bỏ bản nháp' : publicWords[article.public]
  }
  const work = article.work === 'draft' && article.returned ? 'Cần sửa lại' : workWords[article.work]
  if (article.public === 'live') return `Đã xuất bản, có bản sửa: ${work}`
  return article.public === 'withdrawn' ? `Đã gỡ · ${work}` : work
}

/** The badge's colour family for `stateLabel`. */
export function stateTone(article: Standing): Tone {
  if (article.binned || article.archived) return 'gone'
  switch (article.work) {
    case null:
      return article.public === 'live' ? 'live' : 'gone'
    case 'draft':
      return 'draft'
    case 'editing':
      return 'work'
    case 'submitted':
    case 'pending':
      return 'wait'
    case 'approved':
    case 'scheduled':
      return 'ok'
  }
}

const actionWords: Record<ArticleAction, string> = {
  submit: 'Gửi biên tập',
  discard: 'Xóa bản nháp',
  unbin: 'Lấy lại bản nháp',
  recall: 'Rút bài về',
  take: 'Nhận biên tập',
  take_over: 'Tiếp quản',
  release: 'Trả về hàng chờ',
  return: 'Trả lại người viết',
  send_up: 'Trình duyệt',
  approve: 'Duyệt',
  publish: 'Xuất bản',
  schedule: 'Hẹn giờ xuất bản',
  unschedule: 'Bỏ hẹn giờ',
  reopen: 'Mở lại để sửa',
  revise: 'Sửa bài đã đăng',
  withdraw: 'Gỡ bài',
  restore: 'Khôi phục bài đã gỡ',
  archive: 'Đưa vào lưu trữ',
  unarchive: 'Đưa ra khỏi lưu trữ',
  reassign: 'Chuyển người biên tập',
  put_back: 'Đưa về hàng chờ',
  withdraw_later: 'Hẹn giờ gỡ',
  keep_up: 'Giữ lại trên trang',
}

/** The button of an action; returning is worded by whom it goes back to. */
export function actionLabel(action: ArticleAction, work: Work | null): string {
  return action === 'return' && work === 'pending' ? 'Trả lại biên tập viên' : actionWords[action]
}

/** A line of an article's history: `{who} {these words}`. By the event's action. */
export const historyWords: Record<string, string> = {
  'article.created': 'viết bài',
  'article.imported': 'nhập bài từ tệp',
  'article.submitted': 'gửi biên tập',
  'article.discarded': 'xóa bản nháp',
  'article.unbinned': 'lấy lại bản nháp',
  'article.recalled': 'rút bài về',
  'article.taken': 'nhận biên tập',
  'article.taken_over': 'tiếp quản',
  'article.released': 'trả về hàng chờ',
  'article.returned': 'trả lại',
  'article.sent_up': 'trình duyệt',
  'article.approved': 'duyệt',
  'article.published': 'xuất bản',
  'article.scheduled': 'hẹn giờ xuất bản',
  'article.unscheduled': 'bỏ hẹn giờ',
  'article.published_due': 'xuất bản theo giờ hẹn',
  'article.schedule_failed': 'không xuất bản được theo giờ hẹn',
  'article.reopened': 'mở lại để sửa',
  'article.revised': 'bắt đầu sửa bài đã đăng',
  'article.withdrawn': 'gỡ bài',
  'article.restored': 'khôi phục bài đã gỡ',
  'article.brought_back': 'khôi phục phiên bản',
  'article.deadline_set': 'đặt hoặc bỏ hạn hoàn thành',
  'article.deadline_near': 'nhắc bài sắp đến hạn',
  'article.deadline_passed': 'báo bài đã quá hạn',
  'article.archived': 'đưa vào lưu trữ',
  'article.unarchived': 'đưa ra khỏi lưu trữ',
  'article.reassigned': 'chuyển người biên tập',
  'article.put_back': 'đưa về hàng chờ',
  'article.withdrawal_set': 'hẹn giờ gỡ bài',
  'article.kept_up': 'bỏ hẹn giờ gỡ bài',
  'article.withdrawn_due': 'gỡ bài theo giờ hẹn',
  'article.overdue': 'báo bài quá giờ hẹn, chưa xuất bản',
  'article.withdrawal_overdue': 'báo bài quá giờ hẹn gỡ, vẫn ở trên trang',
  'article.approved_on_behalf': 'ghi lại ý kiến duyệt của lãnh đạo',
  'article.on_behalf_confirmed': 'xác nhận lần duyệt được ghi thay',
  'article.disputed': 'không xác nhận lần duyệt được ghi thay',
  'article.corrected': 'đăng đính chính',
  'article.update_noted': 'đăng dòng cập nhật',
  'article.correction_taken_back': 'rút thông báo trên bài',
  'article.copied': 'chép bài này thành bản nháp mới',
  'secrecy.asked': 'xin phép đăng đoạn có dấu chỉ độ mật',
  'secrecy.allowed': 'cho phép đăng đoạn có dấu chỉ độ mật',
  'secrecy.refused': 'không cho phép đăng đoạn có dấu chỉ độ mật',
  'secrecy.taken_back': 'rút lại việc cho phép đăng đoạn có dấu chỉ độ mật',
}

/** Who acts when nobody in person does. */
export const systemWords: Record<string, string> = {
  import: 'Nhập dữ liệu',
  clock: 'Hệ thống (đồng hồ)',
  setup: 'Hệ thống',
  cli: 'Quản trị hệ thống',
  demo: 'Dữ liệu mẫu',
}

/** The event each action leaves behind. */
export const eventOf: Record<AnyAction, string> = {
  submit: 'article.submitted',
  discard: 'article.discarded',
  unbin: 'article.unbinned',
  recall: 'article.recalled',
  take: 'article.taken',
  take_over: 'article.taken_over',
  release: 'article.released',
  return: 'article.returned',
  send_up: 'article.sent_up',
  approve: 'article.approved',
  publish: 'article.published',
  schedule: 'article.scheduled',
  unschedule: 'article.unscheduled',
  publish_due: 'article.published_due',
  reopen: 'article.reopened',
  revise: 'article.revised',
  withdraw: 'article.withdrawn',
  restore: 'article.restored',
  archive: 'article.archived',
  unarchive: 'article.unarchived',
  reassign: 'article.reassigned',
  put_back: 'article.put_back',
  withdraw_later: 'article.withdrawal_set',
  keep_up: 'article.kept_up',
  withdraw_due: 'article.withdrawn_due',
  approve_on_behalf: 'article.approved_on_behalf',
  dispute: 'article.disputed',
}
