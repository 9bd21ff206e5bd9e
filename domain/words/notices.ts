import type { Role } from '@/domain/article/actor'
import type { ErrorWords } from './error-words'

type TopicWords = {
  /** What a person ticks on the page of choices. */
  label: string
  /** Whether letters go out before a person has chosen. */
  email: boolean
  /** Only people with one of these roles hear of it; left out: anyone may. */
  roles?: readonly Role[]
}

const DESK: readonly Role[] = ['editor', 'approver']
const WRITERS: readonly Role[] = ['contributor', 'editor', 'approver']

/** What notices are about, as a person chooses for which of them a letter comes. */
export const noticeTopics = {
  to_edit: { label: 'Bài gửi đến chờ biên tập', email: true, roles: ['editor'] },
  to_approve: { label: 'Bài trình lên chờ duyệt', email: true, roles: DESK },
  returned: { label: 'Bài bị trả lại, kèm lý do', email: true, roles: WRITERS },
  progress: { label: 'Bài được nhận, trình duyệt, đổi người biên tập', email: true, roles: WRITERS },
  approved: { label: 'Bài được duyệt; lần duyệt mất hiệu lực', email: true, roles: WRITERS },
  published: { label: 'Bài lên trang', email: true, roles: WRITERS },
  scheduled: { label: 'Giờ hẹn được đặt, đổi hoặc bỏ', email: false, roles: WRITERS },
  schedule_missed: { label: 'Bài không lên trang, không được gỡ đúng giờ hẹn', email: true, roles: WRITERS },
  withdrawn: { label: 'Bài bị gỡ hoặc được khôi phục', email: true, roles: WRITERS },
  mentioned: { label: 'Có người nhắc đến tôi', email: true, roles: WRITERS },
  comments: { label: 'Bình luận khác trong bài của tôi', email: false, roles: WRITERS },
  deadline: { label: 'Hạn nộp bài', email: true, roles: WRITERS },
  secrecy: { label: 'Đoạn có dấu chỉ độ mật', email: true, roles: WRITERS },
  delegation: { label: 'Ủy quyền duyệt', email: true },
  on_behalf: { label: 'Ghi ý kiến duyệt thay lãnh đạo', email: true },
} as const satisfies Record<string, TopicWords>

export type NoticeTopic = keyof typeof noticeTopics

/** Where pressing a notice leads. Left out: the article. */
export type NoticeRoom = 'comments' | 'proof' | 'approved' | 'delegations'

type KindWords = {
  /** After the name of who did it, before a colon and the title. */
  words: string
  topic: NoticeTopic
  leadsTo?: NoticeRoom
}

const kind = (topic: NoticeTopic, words: string, leadsTo?: NoticeRoom): KindWords => ({ topic, words, leadsTo })

/** Every kind of notice: its sentence, and the choice that it falls under. An action's notice bears the action's name. */
export const noticeKinds = {
  submit: kind('to_edit', 'đã gửi biên tập'),
  recall: kind('progress', 'đã rút bài về để sửa tiếp'),
  take: kind('progress', 'đã nhận biên tập'),
  take_over: kind('progress', 'đã tiếp quản việc biên tập'),
  release: kind('progress', 'đã trả bài về hàng chờ'),
  assigned: kind('to_edit', 'đã chuyển bài cho bạn biên tập'),
  reassign: kind('progress', 'đã chuyển người biên tập'),
  put_back: kind('progress', 'đã đưa bài về hàng chờ'),
  approve_on_behalf: kind('approved', 'đã ghi ý kiến duyệt của lãnh đạo', 'approved'),
  dispute: kind('approved', 'không xác nhận lần duyệt đã ghi, cần duyệt lại', 'approved'),
  send_up: kind('progress', 'đã trình duyệt'),
  to_approve: kind('to_approve', 'đã trình duyệt, chờ bạn xem'),
  return: kind('returned', 'đã trả lại bài'),
  return_to_editor: kind('progress', 'đã trả bài về cho biên tập viên sửa'),
  approve: kind('approved', 'đã duyệt'),
  reopen: kind('approved', 'đã mở lại để sửa, lần duyệt trước không còn hiệu lực'),
  publish: kind('published', 'đã xuất bản'),
  publish_due: kind('published', 'đã xuất bản theo giờ hẹn'),
  revise: kind('progress', 'đang sửa bài đã đăng'),
  correct: kind('published', 'đã đăng đính chính'),
  update_notice: kind('published', 'đã đăng dòng cập nhật'),
  correction_taken_back: kind('published', 'đã rút dòng đính chính'),
  archive: kind('progress', 'đã đưa vào lưu trữ'),
  unarchive: kind('progress', 'đã đưa ra khỏi lưu trữ'),
  schedule: kind('scheduled', 'đã hẹn giờ xuất bản'),
  unschedule: kind('scheduled', 'đã bỏ hẹn giờ'),
  withdraw_later: kind('scheduled', 'đã hẹn giờ gỡ bài'),
  keep_up: kind('scheduled', 'đã bỏ hẹn giờ gỡ bài'),
  schedule_failed: kind('schedule_missed', 'không xuất bản được theo giờ hẹn'),
  overdue: kind('schedule_missed', 'chưa xuất bản dù đã quá giờ hẹn'),
  withdrawal_overdue: kind('schedule_missed', 'chưa gỡ được bài dù đã quá giờ hẹn gỡ'),
  withdraw: kind('withdrawn', 'đã gỡ bài'),
  withdraw_due: kind('withdrawn', 'đã gỡ bài theo giờ hẹn'),
  restore: kind('withdrawn', 'đã khôi phục bài đã gỡ'),
  comment: kind('comments', 'đã bình luận trong bài', 'comments'),
  comment_answer: kind('comments', 'đã trả lời bình luận trong bài', 'comments'),
  comment_mention: kind('mentioned', 'đã nhắc đến bạn trong bài', 'comments'),
  comment_resolved: kind('comments', 'đã giải quyết bình luận trong bài', 'comments'),
  deadline_set: kind('deadline', 'đã đặt hạn cho bài'),
  deadline_dropped: kind('deadline', 'đã bỏ hạn của bài'),
  deadline_near: kind('deadline', 'nhắc bài sắp đến hạn'),
  deadline_late: kind('deadline', 'báo bài đã quá hạn'),
  secrecy_asked: kind('to_approve', 'xin phép đăng một đoạn có dấu chỉ độ mật', 'proof'),
  secrecy_allowed: kind('secrecy', 'đã cho phép đăng đoạn có dấu chỉ độ mật', 'proof'),
  secrecy_refused: kind('secrecy', 'không cho phép đăng đoạn có dấu chỉ độ mật', 'proof'),
  secrecy_taken_back: kind('secrecy', 'đã rút lại việc cho phép đăng đoạn có dấu chỉ độ mật', 'proof'),
  delegation_given: kind('delegation', 'đã ủy quyền duyệt cho bạn', 'delegations'),
  delegation_ended: kind('delegation', 'đã kết thúc ủy quyền duyệt', 'delegations'),
  delegation_used: kind('delegation', 'đã duyệt theo ủy quyền của bạn', 'approved'),
  on_behalf_named: kind('on_behalf', 'đã giao bạn ghi ý kiến duyệt thay lãnh đạo', 'delegations'),
  on_behalf_named_for: kind('on_behalf', 'đã giao người ghi ý kiến duyệt thay bạn', 'delegations'),
  on_behalf_ended: kind('on_behalf', 'đã thôi giao việc ghi ý kiến duyệt thay', 'delegations'),
  on_behalf_to_confirm: kind('on_behalf', 'đã ghi bạn duyệt bài, chờ bạn xác nhận', 'approved'),
  on_behalf_confirmed: kind('on_behalf', 'đã xác nhận lần duyệt bạn ghi', 'approved'),
  on_behalf_disputed: kind('on_behalf', 'không xác nhận lần duyệt bạn ghi', 'approved'),
} as const satisfies Record<string, KindWords>

export type NoticeKind = keyof typeof noticeKinds

/** The inbox. */
export const inboxWords = {
  title: 'Thông báo',
  choices: 'Chọn thư muốn nhận',
  empty: 'Chưa có thông báo nào.',
  emptyText: 'Khi bài của bạn được nhận, trả lại, duyệt hay xuất bản, bạn sẽ thấy ở đây.',
  unread: 'Mới',
  arrived: 'Có thông báo mới.',
  hidden: 'Bài này không còn thuộc phần việc của bạn nên không mở được.',
  signedOut: 'Hết phiên. Tải lại trang và đăng nhập để xem thông báo mới.',
  readAll: (n: number) => `Đánh dấu đã đọc cả ${n} thông báo cũ hơn`,
  reason: 'Lý do:',
  older: 'Cũ hơn',
  newest: 'Về đầu danh sách',
  system: 'Hệ thống',
  toConfirm: 'Chờ bạn xác nhận',
  toConfirmText: 'Có người đã ghi rằng bạn duyệt những bài này. Mở từng bài để xác nhận hoặc báo là không đúng.',
  recordedBy: (name: string, when: string) => `${name} ghi lúc ${when}`,
  by: { telephone: 'duyệt qua điện thoại', signed: 'ký trên phiếu trình' } as Record<string, string>,
}

/** The page on which a person chooses which letters come. */
export const choiceWords = {
  title: 'Thư muốn nhận',
  intro: 'Mọi thông báo đều vào mục Thông báo của tòa soạn. Chọn thêm những việc cần gửi thư điện tử.',
  back: 'Về thông báo',
  address: (email: string) => `Thư gửi đến ${email}. Quản trị viên đổi được địa chỉ này.`,
  off: 'Tòa soạn chưa bật gửi thư điện tử. Lựa chọn của bạn vẫn được lưu và dùng khi thư được bật.',
  legend: 'Gửi thư khi có',
  save: 'Lưu lựa chọn',
  saved: 'Đã lưu lựa chọn.',
}

/** The hour that a notice is about, as its kind calls it. */
export function dueLine(kind: string, time: string): string {
  return kind.startsWith('deadline') ? `Hạn: ${time}` : `Giờ hẹn: ${time}`
}

/** Whose decision an approval is, when another gave or noted it. */
export const decisionLines = {
  lent: (leader: string) => `Theo ủy quyền của ${leader}`,
  telephone: (leader: string) => `${leader} duyệt qua điện thoại`,
  signed: (leader: string) => `${leader} ký duyệt trên phiếu trình`,
}

/** To whom an article was given. */
export function newEditorLine(name: string): string {
  return `Người biên tập mới: ${name}`
}

/** A letter's own lines, around the notice's sentence. */
export const letterWords = {
  greeting: (name: string) => `Chào ${name},`,
  reason: (reason: string) => `Lý do: ${reason}`,
  open: (address: string) => `Mở tại: ${address}`,
  discreet: 'Thư không ghi tên bài và nội dung. Xin xem trong tòa soạn.',
  foot: (site: string) => `Thư do phần mềm tòa soạn của ${site} gửi, xin không trả lời thư này.`,
  choose: (address: string) => `Chọn thư muốn nhận: ${address}`,
  testSubject: (site: string) => `Thư thử của ${site}`,
  testText: (who: string, site: string) => `${who} gửi thư này để thử việc gửi thư của ${site}. Nhận được thư là máy chủ thư đã chạy.`,
}

/** The administrator's page about the letters. */
export const mailWords = {
  title: 'Gửi thư',
  intro: 'Thông báo cũng đi bằng thư điện tử. Thư chưa gửi được thì nằm lại đây và được gửi lại, không mất.',
  off: 'Chưa bật gửi thư',
  offText: 'Trong khi chưa bật, thông báo chỉ vào mục Thông báo của tòa soạn. Để bật, người quản trị máy chủ đặt SMTP_URL rồi khởi động lại.',
  on: (server: string) => `Gửi qua ${server}`,
  from: (address: string) => `Người gửi ghi là ${address}`,
  working: 'Thư đang đi bình thường.',
  stuck: (n: number) => `${n} thư chưa gửi được`,
  stuckText: 'Thư được giữ và tự gửi lại, lần sau cách lần trước lâu hơn, nhiều nhất một giờ.',
  givenUpText: (n: number) => `${n} thư bị từ chối nhiều lần nên đã thôi gửi. Sửa địa chỉ của người nhận rồi gửi lại, hoặc bỏ những thư này; nội dung vẫn còn trong mục Thông báo.`,
  lastFault: 'Lỗi gần nhất:',
  waiting: 'Đang chờ gửi',
  sentToday: 'Đã gửi trong 24 giờ',
  lastSent: 'Thư gần nhất đi lúc',
  never: 'Chưa có',
  givenUp: 'Thôi gửi',
  list: 'Thư chưa đi',
  listHint: 'Chỉ ghi địa chỉ và lý do, không ghi nội dung thư.',
  nothing: 'Không có thư nào nằm lại.',
  address: 'Gửi đến',
  written: 'Viết lúc',
  attempts: 'Số lần gửi',
  next: 'Lần sau',
  notTried: 'Chưa gửi lần nào',
  stopped: 'Đã thôi gửi',
  more: (n: number) => `Còn ${n} thư nữa không ghi ở đây.`,
  retry: 'Gửi lại ngay',
  retried: (n: number) => (n === 0 ? 'Không có thư nào phải gửi lại.' : `Đang gửi lại ${n} thư.`),
  drop: (n: number) => `Bỏ ${n} thư đã thôi gửi`,
  dropped: (n: number) => (n === 0 ? 'Không có thư nào để bỏ.' : `Đã bỏ ${n} thư.`),
  test: 'Gửi thư thử cho tôi',
  tested: (address: string) => `Đã viết thư thử đến ${address}. Xem thư có đến không, hoặc tải lại trang này.`,
}

export const mailErrors: ErrorWords = {
  'mail.off': 'Tòa soạn chưa bật gửi thư điện tử.',
}

/** What happened to a letter, as an administrator reads it. */
export const letterFaultWords = {
  away: 'Không nối được máy chủ thư',
  login: 'Máy chủ thư không cho đăng nhập',
  later: 'Máy chủ thư hẹn gửi lại sau',
  refused: 'Máy chủ thư từ chối',
}
