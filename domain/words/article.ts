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
  'article.archived': 'đưa vào lưu trữ',
  'article.unarchived': 'đưa ra khỏi lưu trữ',
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
}

/** An inbox line: `{who} {these words}: {title}`. By the notice's kind. */
export const noticeWords: Record<string, string> = {
  take: 'đã nhận biên tập',
  take_over: 'đã tiếp quản bài bạn đang biên tập',
  release: 'đã trả bài về hàng chờ',
  return: 'đã trả lại bài',
  send_up: 'đã trình duyệt',
  approve: 'đã duyệt',
  publish: 'đã xuất bản',
  publish_due: 'đã xuất bản theo giờ hẹn',
  schedule: 'đã hẹn giờ xuất bản',
  unschedule: 'đã bỏ hẹn giờ',
  reopen: 'đã mở lại để sửa',
  revise: 'đang sửa bài đã đăng',
  withdraw: 'đã gỡ bài',
  restore: 'đã khôi phục bài đã gỡ',
  schedule_failed: 'không xuất bản được theo giờ hẹn',
  secrecy_asked: 'xin phép đăng một đoạn có dấu chỉ độ mật',
  secrecy_allowed: 'đã cho phép đăng đoạn có dấu chỉ độ mật',
  secrecy_refused: 'không cho phép đăng đoạn có dấu chỉ độ mật',
  secrecy_taken_back: 'đã rút lại việc cho phép đăng đoạn có dấu chỉ độ mật',
  comment: 'đã bình luận trong bài',
  comment_answer: 'đã trả lời bình luận trong bài',
  comment_mention: 'đã nhắc đến bạn trong bài',
  comment_resolved: 'đã giải quyết bình luận trong bài',
}
