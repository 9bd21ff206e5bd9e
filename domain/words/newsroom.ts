import type { ArticleAction } from '@/domain/article/workflow'

/** The lists of the desk. */
export const viewWords = {
  waiting: 'Việc chờ tôi',
  mine: 'Bài của tôi',
  submitted: 'Chờ biên tập',
  editing: 'Đang biên tập',
  pending: 'Chờ duyệt',
  approved: 'Đã duyệt',
  scheduled: 'Lịch xuất bản',
  live: 'Đã xuất bản',
  withdrawn: 'Đã gỡ',
  archived: 'Lưu trữ',
  bin: 'Thùng rác',
} as const

/** What a list says when it holds nothing. */
export const emptyWords: Record<keyof typeof viewWords, { title: string; text: string }> = {
  waiting: { title: 'Không có việc nào đang chờ bạn.', text: 'Bài gửi đến, bài trả lại và bài cần duyệt sẽ hiện ở đây.' },
  mine: { title: 'Bạn chưa viết bài nào.', text: 'Bài bạn viết sẽ nằm ở đây, từ bản nháp đến khi lên trang.' },
  submitted: { title: 'Không có bài nào chờ biên tập.', text: 'Bài do cộng tác viên gửi sẽ xếp hàng ở đây.' },
  editing: { title: 'Không có bài nào đang biên tập.', text: 'Nhận một bài ở “Chờ biên tập” để bắt đầu.' },
  pending: { title: 'Không có bài nào chờ duyệt.', text: 'Bài biên tập viên trình sẽ hiện ở đây.' },
  approved: { title: 'Không có bài nào chờ xuất bản.', text: 'Bài đã duyệt mà chưa lên trang sẽ nằm ở đây.' },
  scheduled: { title: 'Chưa hẹn giờ bài nào.', text: 'Bài đã duyệt và được hẹn giờ sẽ hiện ở đây.' },
  live: { title: 'Chưa có bài nào trên trang.', text: 'Bài đã xuất bản trong các chuyên mục của bạn sẽ hiện ở đây.' },
  withdrawn: { title: 'Không có bài nào bị gỡ.', text: 'Bài đã gỡ khỏi trang vẫn được giữ ở đây.' },
  archived: { title: 'Lưu trữ đang trống.', text: 'Người duyệt có thể đưa bài không còn dùng vào đây.' },
  bin: { title: 'Thùng rác đang trống.', text: 'Bản nháp đã xóa được giữ ở đây 30 ngày.' },
}

export const deskWords = {
  write: 'Viết bài',
  writeIn: 'Viết bài trong chuyên mục nào?',
  section: 'Chuyên mục',
  start: 'Bắt đầu viết',
  starting: 'Đang mở bản nháp…',
  untitled: 'Bài chưa có tiêu đề',
  noSection: 'Chưa chọn chuyên mục',
  writer: (name: string) => `Viết: ${name}`,
  imported: 'Nhập từ tệp',
  holder: (name: string) => `Biên tập: ${name}`,
  since: (when: string) => `từ ${when}`,
  changed: (when: string) => `sửa lúc ${when}`,
  scheduledFor: (when: string) => `hẹn lên trang ${when}`,
  older: 'Cũ hơn',
  later: 'Xem tiếp',
  fromTop: 'Về đầu danh sách',
  count: (n: number) => `${n} bài`,
  noDesk: 'Tài khoản này không làm việc với bài viết.',
  noDeskText: 'Bạn chưa có vai trò viết, biên tập hay duyệt bài. Nếu cần, hãy nhờ quản trị viên cấp vai trò.',
  adminRooms: 'Phần việc của bạn',
  peopleText: 'Tài khoản, vai trò, mật khẩu một lần.',
  sectionsText: 'Các chuyên mục và thực đơn của trang.',
  settingsText: 'Tên cơ quan, biểu trưng, liên hệ, chân trang.',
}

export const frameWords = {
  newsroom: 'Tòa soạn',
  skip: 'Đến nội dung chính',
  menu: 'Danh mục',
  closeMenu: 'Đóng danh mục',
  lists: 'Các danh sách bài',
  administration: 'Quản trị',
  people: 'Nhân sự',
  sections: 'Chuyên mục',
  settings: 'Cài đặt',
  notices: 'Thông báo',
  terms: 'Từ ngữ',
  password: 'Đổi mật khẩu',
  site: 'Mở trang đọc',
  account: 'Tài khoản',
  waiting: (n: number) => `${n} việc`,
  unread: (n: number) => `${n} chưa đọc`,
}

export const noticeListWords = {
  title: 'Thông báo',
  empty: 'Chưa có thông báo nào.',
  emptyText: 'Khi bài của bạn được nhận, trả lại, duyệt hay xuất bản, bạn sẽ thấy ở đây.',
  unread: 'Mới',
  reason: 'Lý do:',
  older: 'Cũ hơn',
}

export const failureWords = {
  notFound: 'Địa chỉ sai, hoặc nội dung không dành cho tài khoản này.',
  toDesk: 'Về bàn làm việc',
  failed: 'Lỗi đã được ghi lại. Bài đang viết vẫn được giữ. Gửi mã tra cứu cho người quản trị nếu lỗi lặp lại.',
  again: 'Thử lại',
  noId: 'không có',
}

export const whenWords = {
  today: (time: string) => `${time} hôm nay`,
  yesterday: (time: string) => `${time} hôm qua`,
}

export const articleWords = {
  toDesk: 'Về bàn làm việc',
  people: (writer: string, holder: string) => [writer && `Người viết: ${writer}`, holder && `Biên tập: ${holder}`].filter(Boolean).join(' · '),
  preview: 'Xem trước',
  onSite: 'Xem trên trang',
  backToArticle: 'Về trang bài viết',
  writing: (title: string) => (title ? `Đang viết: ${title}` : 'Bài chưa có tiêu đề'),
  writer: 'Người viết',
  holder: 'Biên tập viên',
  scheduledAt: 'Hẹn lên trang',
  publishedAt: 'Lên trang lúc',
  revision: (n: number, when: string) => `Bản số ${n}, lập lúc ${when}`,
  holding: (name: string) => `${name} đang biên tập bài này.`,
  returned: 'Bài được trả lại',
  withdrawn: 'Bài viết đã được gỡ.',
  alarm: 'Chưa lên trang theo giờ hẹn',
  missing: 'Bài còn thiếu, chưa gửi được:',
  missingFigure: (n: number, message: string) => `Ảnh ${n}: ${message}`,
  notSaved: 'Chưa lưu được bài nên chưa làm bước này. Bài vẫn ở nguyên đây.',
  reload: 'Tải lại trang',
  hide: 'Ẩn',
  noAnswer: 'Không kết nối được với máy chủ. Kiểm tra mạng rồi thử lại.',
  history: 'Nhật ký',
  historyEmpty: 'Chưa có việc gì được ghi.',
  reason: 'Lý do:',
  noTitle: 'Bài chưa có tiêu đề',
  moreActions: 'Việc khác với bài này',
}

export const dialogWords = {
  reason: 'Lý do',
  returnHint: 'Người nhận đọc nguyên văn lý do này.',
  withdrawHint: 'Ghi vào nhật ký và báo cho người duyệt; bạn đọc không thấy.',
  reasonMissing: { return: 'Vui lòng nhập lý do trả lại.', withdraw: 'Vui lòng nhập lý do gỡ bài.' },
  time: 'Ngày giờ lên trang',
  timeHint: 'Theo giờ của cơ quan.',
  timeMissing: 'Chọn ngày giờ xuất bản.',
  timePast: 'Giờ hẹn phải ở sau lúc này.',
  withdrawWarning: 'Bài rời trang ngay, cả ảnh. Địa chỉ cũ chỉ còn một dòng báo bài đã được gỡ.',
  discardTitle: 'Xóa bản nháp này?',
  discardText: 'Bản nháp chưa gửi lần nào được giữ 30 ngày trong thùng rác.',
  takeOverTitle: 'Tiếp quản bài này?',
  takeOverText: (name: string) => `${name} đang biên tập và sẽ được báo. Bài chuyển sang bạn.`,
}

/** Told once a step is done. */
export const doneWords: Record<ArticleAction, string> = {
  submit: 'Đã gửi bài cho ban biên tập.',
  discard: 'Đã bỏ bản nháp.',
  unbin: 'Đã lấy lại bản nháp.',
  recall: 'Đã rút bài về, bạn sửa tiếp được.',
  take: 'Bạn đã nhận bài này.',
  take_over: 'Bạn đã tiếp quản bài này.',
  release: 'Đã trả bài về hàng.',
  return: 'Đã trả lại bài kèm lý do.',
  send_up: 'Đã trình bài.',
  approve: 'Bạn đã duyệt bản này.',
  publish: 'Bài đã lên trang.',
  schedule: 'Đã hẹn giờ lên trang.',
  unschedule: 'Đã bỏ giờ hẹn.',
  reopen: 'Bài đã mở lại, lần duyệt trước không còn hiệu lực.',
  revise: 'Bạn sửa một bản riêng; trang vẫn giữ bản đang đọc cho đến khi bản sửa được duyệt và lên trang.',
  withdraw: 'Bài viết đã được gỡ.',
  restore: 'Bài đã khôi phục, chờ xuất bản lại.',
  archive: 'Đã đưa vào lưu trữ.',
  unarchive: 'Đã đưa ra khỏi lưu trữ.',
}
