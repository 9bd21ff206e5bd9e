import type { ErrorWords } from './error-words'

/** How an approval came to be, after the name of whose decision it was. */
export const howWords: Record<string, string> = {
  own: 'duyệt',
  delegated: 'duyệt theo ủy quyền',
  telephone: 'duyệt qua điện thoại',
  signed: 'ký duyệt trên phiếu trình',
}

/** What a line of an article's history says besides: under whose right, for whom, to whom. */
export function historyNote(action: string, { leader, toName }: { leader?: string; toName?: string }): string {
  if ((action === 'article.approved' || action === 'article.returned') && leader) return `(theo ủy quyền của ${leader})`
  if (action === 'article.approved_on_behalf' && leader) return `(${leader})`
  return action === 'article.reassigned' && toName ? `(${toName})` : ''
}

/** The page of what was approved. */
export const approvalWords = {
  title: 'Bản duyệt',
  of: (title: string) => `Bản duyệt: ${title}`,
  open: 'Bản duyệt và phiếu trình',
  print: 'Phiếu trình để in',
  back: 'Về trang bài viết',
  now: 'Bản được duyệt',
  none: 'Bài chưa được duyệt lần nào.',
  imported: 'Bài nhập từ tệp, được miễn duyệt.',
  waits: (n: number) => `Bản số ${n} đang chờ duyệt.`,
  line: (who: string, how: string, when: string) => `${who} ${how} lúc ${when}`,
  ofLive: 'Bản trên trang đã được duyệt. Bản đang sửa chưa được duyệt.',
  revision: (n: number) => `Bản số ${n}`,
  under: (from: string, until: string) => `Theo ủy quyền của ${from}, đến ${until}`,
  lender: (from: string) => `Theo ủy quyền của ${from}`,
  youUnder: (from: string, until: string) => `Bạn duyệt theo ủy quyền của ${from}, đến ${until}.`,
  recordedBy: (who: string) => `${who} ghi lại`,
  reason: 'Diễn giải:',
  scan: 'Bản quét phiếu đã ký',
  smallEdits: 'Người duyệt có sửa nhỏ trong bài.',
  hash: 'Mã nội dung (SHA-256)',
  hashShort: 'Mã nội dung',
  valid: 'Còn hiệu lực',
  published: 'Đã xuất bản đúng bản này',
  past: 'Lần duyệt trước',
  voided: 'Nội dung đã thay đổi, cần duyệt lại.',
  voidedBy: (who: string, when: string) => `${who} mở lại lúc ${when}`,
  disputedVoid: 'Lãnh đạo không xác nhận, lần duyệt này không có hiệu lực.',
  disputedLive: 'Lãnh đạo không xác nhận lần duyệt này, nhưng bài đang ở trên trang. Cần xem lại ngay.',
  toConfirm: 'Chờ lãnh đạo xác nhận',
  confirmed: (when: string) => `Lãnh đạo đã xác nhận lúc ${when}`,
  disputed: (when: string) => `Lãnh đạo không xác nhận, trả lời lúc ${when}`,
  answer: 'Trả lời:',
  compare: 'So sánh các bản',
  compareText: 'Bản trên trang, bản được duyệt (kể cả khi đã hết hiệu lực) và bản đang làm.',
  live: 'Bản trên trang',
  approved: 'Bản được duyệt',
  lapsed: 'Bản đã duyệt nhưng hết hiệu lực',
  waiting: 'Bản chờ duyệt',
  working: 'Bản đang làm',
  notYet: 'Chưa có',
  sameAs: (name: string) => `Giống hệt ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  differs: 'Có khác',
  compareTwo: (older: string, newer: string) => `${older} so với ${newer.charAt(0).toLowerCase()}${newer.slice(1)}`,
  identical: 'Các bản giống hệt nhau.',
  sheetHolds: (name: string) => `Phiếu in đúng nội dung của ${name.charAt(0).toLowerCase()}${name.slice(1)}.`,
  sheetOld: 'Phiếu này in một bản cũ, không phải bản trên trang, bản được duyệt hay bản chờ duyệt hiện nay.',
}

/** What is known of an approval besides who and when; times as they are shown. */
type Beside = { lender: string | null; recordedBy: string | null; confirmedAt: string | null; disputedAt: string | null }

/** Under whose right it was, who put it down, and what the leader said to that. */
export function besideApproval({ lender, recordedBy, confirmedAt, disputedAt }: Beside): string[] {
  const answered = disputedAt ? approvalWords.disputed(disputedAt) : confirmedAt ? approvalWords.confirmed(confirmedAt) : approvalWords.toConfirm
  return [...(lender ? [approvalWords.lender(lender)] : []), ...(recordedBy ? [approvalWords.recordedBy(recordedBy), answered] : [])]
}

/** A leader's decision put down by another. */
export const behalfWords = {
  title: 'Ghi ý kiến duyệt của lãnh đạo',
  text: 'Dùng khi lãnh đạo duyệt qua điện thoại hoặc ký trên phiếu trình. Lần duyệt ghi rõ bạn là người ghi thay, và lãnh đạo phải xác nhận lại.',
  leader: 'Lãnh đạo đã duyệt',
  how: 'Duyệt bằng cách nào',
  telephone: 'Qua điện thoại',
  signed: 'Ký trên phiếu trình',
  reason: 'Diễn giải',
  reasonHint: 'Lãnh đạo cho ý kiến lúc nào, nói gì. Ví dụ: 9 giờ 15 sáng nay, đồng ý đăng nguyên văn bản số 3.',
  scan: 'Chọn bản quét phiếu đã ký',
  scanHint: 'Ảnh JPEG, PNG hoặc tệp PDF, không quá 25 MB.',
  scanChosen: (name: string) => `Đã tải lên: ${name}`,
  scanSending: 'Đang tải bản quét lên…',
  exact: (n: number) => `Ghi duyệt cho đúng bản số ${n} đang chờ duyệt.`,
  record: 'Ghi là đã duyệt',
  confirmTitle: 'Chờ bạn xác nhận',
  confirmText: (who: string) => `${who} ghi rằng bạn đã duyệt bản này. Xác nhận nếu đúng; nếu không đúng, lần duyệt mất hiệu lực.`,
  answer: 'Lời của bạn',
  answerHint: 'Bắt buộc khi không xác nhận.',
  confirm: 'Xác nhận đúng',
  dispute: 'Không đúng, tôi chưa duyệt',
  noAnswer: 'Không kết nối được với máy chủ. Kiểm tra mạng rồi thử lại.',
}

/** What the page says once it was done, by what its address then bears. */
export const answerWords: Record<string, string> = {
  'da-ghi': 'Đã ghi lần duyệt và báo cho lãnh đạo xác nhận.',
  'xac-nhan': 'Bạn đã xác nhận lần duyệt này.',
  'khong-dung': 'Đã ghi là không đúng và báo cho những người liên quan.',
}

/** Changing who edits. */
export const reassignWords = {
  person: 'Biên tập viên nhận bài',
  choose: 'Chọn một người',
  none: 'Chuyên mục không có biên tập viên nào khác.',
  hint: 'Người đang giữ bài, người nhận và người viết đều được báo.',
  missing: 'Chọn biên tập viên nhận bài.',
  putBackTitle: 'Đưa bài về hàng chờ?',
  putBackText: (name: string) => (name ? `${name} đang giữ bài và sẽ được báo. Nội dung giữ nguyên.` : 'Nội dung giữ nguyên, biên tập viên khác sẽ nhận bài.'),
}

/** Copying as a new draft. */
export const copyWords = {
  title: 'Chép thành bản nháp mới',
  text: 'Nội dung trên trang này được chép sang một bản nháp mới do bạn viết. Bài này không đổi.',
  section: 'Chuyên mục của bản nháp',
  button: 'Chép thành bản nháp',
  original: 'Bài được chép từ bài này',
}

/** The sheet that is printed and signed. */
export const sheetWords = {
  title: 'Phiếu trình duyệt bài',
  printed: (when: string) => `In lúc ${when}`,
  print: 'In phiếu này',
  number: (n: number) => `Bài số ${n}`,
  heading: 'Tiêu đề',
  section: 'Chuyên mục',
  otherSections: 'Chuyên mục khác',
  genre: 'Thể loại',
  writer: 'Người viết',
  credits: 'Ghi tên trên bài',
  editor: 'Biên tập',
  edited: 'Những người đã sửa nội dung',
  source: 'Nguồn',
  revision: (n: number, when: string) => `Bản số ${n}, lập lúc ${when}`,
  working: 'Bản đang viết, chưa trình. Phiếu này chỉ để đọc, không dùng để ký.',
  state: 'Tình trạng',
  approval: 'Đã duyệt',
  changes: 'Thay đổi so với bản duyệt trước',
  changesFirst: 'Bài trình lần đầu, chưa có bản duyệt nào trước đó.',
  changesNone: 'Không thay đổi so với bản duyệt trước.',
  changesSince: (n: number, when: string) => `So với bản số ${n} duyệt lúc ${when}:`,
  text: 'Toàn văn',
  sign: 'Ý kiến và chữ ký',
  boxes: ['Người viết', 'Biên tập viên', 'Người duyệt'],
  signHint: '(ký, ghi rõ họ tên, ngày giờ)',
  agree: 'Đồng ý đăng',
  change: 'Sửa rồi trình lại',
  refuse: 'Không đăng',
  record: 'Quét mã để mở hồ sơ duyệt của đúng bản này',
  hash: 'Mã nội dung (SHA-256)',
  hashText: 'Chữ ký trên phiếu chỉ có giá trị với nội dung mang mã này.',
}

export const approvalErrors: ErrorWords = {
  'approve.lender_own': 'Người ủy quyền cho bạn đã viết hoặc sửa bài này nên không duyệt thay được.',
  'approve.leader_own': 'Lãnh đạo đã viết hoặc sửa bài này nên không được duyệt.',
  'behalf.leader_required': 'Chọn lãnh đạo đã duyệt.',
  'behalf.reason_required': 'Ghi rõ lãnh đạo cho ý kiến lúc nào, thế nào.',
  'behalf.scan_required': 'Tải bản quét phiếu đã ký lên, hoặc ghi rõ lý do không có.',
  'behalf.scan_unknown': 'Không thấy bản quét này. Hãy tải lên lại.',
  'behalf.answered': 'Lần duyệt này đã được trả lời.',
  'behalf.answer_required': 'Ghi rõ vì sao không đúng.',
  'behalf.person_required': 'Chọn người được giao.',
  'behalf.person_unknown': 'Người này không còn tài khoản.',
  'behalf.not_leader': 'Người này không có vai trò duyệt bài.',
  'behalf.same': 'Người được giao phải khác lãnh đạo.',
  'behalf.exists': 'Người này đã được giao việc đó rồi.',
  'scan.type': 'Chỉ nhận ảnh JPEG, PNG hoặc tệp PDF.',
  'scan.too_large': 'Tệp vượt quá 25 MB.',
  'scan.disk_full': 'Máy chủ hết chỗ chứa tệp. Báo người quản trị.',
  'reassign.person_required': 'Chọn biên tập viên nhận bài.',
  'reassign.not_editor': 'Người này không biên tập chuyên mục của bài.',
  'reassign.same': 'Người này đang giữ bài rồi.',
}
