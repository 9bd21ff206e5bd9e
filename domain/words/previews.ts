import type { ErrorWords } from './error-words'

/** Links that show one text to somebody without an account. */
export const previewWords = {
  open: 'Liên kết xem trước',
  title: 'Liên kết xem trước',
  text: 'Ai có liên kết đều xem được bản này, không cần tài khoản. Sửa bài sau đó không làm liên kết đổi theo.',
  note: 'Gửi cho ai',
  noteHint: 'Chỉ người trong tòa soạn thấy. Ví dụ: Phòng Tổng hợp.',
  days: 'Dùng được trong',
  dayChoice: (n: number) => `${n} ngày`,
  create: 'Tạo liên kết',
  creating: 'Đang tạo…',
  created: 'Liên kết đã sẵn sàng. Hãy sao chép ngay: địa chỉ đầy đủ chỉ hiện một lần.',
  address: 'Địa chỉ xem trước',
  copy: 'Sao chép',
  copied: 'Đã sao chép.',
  notCopied: 'Trình duyệt không cho sao chép. Địa chỉ đã được chọn sẵn: nhấn Ctrl+C.',
  list: 'Các liên kết đã tạo',
  none: 'Bài này chưa có liên kết nào.',
  noNote: 'Không ghi gửi cho ai',
  by: (name: string, when: string) => `${name} tạo, ${when}`,
  pinnedRevision: (n: number) => `Bản số ${n}`,
  pinnedText: (when: string) => `Bản lưu lúc ${when}`,
  expires: (when: string) => `Hết hạn ${when}`,
  expired: (when: string) => `Đã hết hạn ${when}`,
  revoked: (when: string) => `Đã thu hồi ${when}`,
  neverOpened: 'Chưa ai mở',
  opened: (n: number, when: string) => `Đã mở ${n} lần, gần nhất ${when}`,
  revoke: 'Thu hồi',
  revokeOf: (note: string) => `Thu hồi liên kết${note ? ` gửi cho ${note}` : ''}`,
  notSaved: 'Chưa lưu được bài nên chưa tạo được liên kết.',
  noAnswer: 'Không kết nối được với máy chủ. Kiểm tra mạng rồi thử lại.',
  loading: 'Đang xem các liên kết…',
}

/** Said over a previewed page. */
export const previewBarWords = {
  label: 'Xem trước',
  staff: 'Bản xem trước trong tòa soạn, đúng như bạn đọc sẽ thấy. Chưa phải bản đăng chính thức.',
  public: (until: string) => `Bản xem trước, chưa phải bản đăng chính thức. Xin không phổ biến. Liên kết hết hạn lúc ${until}.`,
  desktop: 'Máy tính',
  phone: 'Điện thoại',
  width: 'Khổ màn hình',
  phoneHint: 'Trong khung này các liên kết không mở.',
  phoneFrame: 'Bài viết trên màn hình điện thoại',
  noSection: 'Chưa chọn chuyên mục',
  noTitle: 'Bài chưa có tiêu đề',
}

export const previewGoneWords = {
  title: 'Liên kết xem trước không dùng được',
  hint: 'Liên kết đã hết hạn, đã bị thu hồi hoặc bị chép thiếu. Hãy hỏi người gửi để xin liên kết mới.',
}

export const previewErrors: ErrorWords = {
  'preview.too_many': 'Bài này đã có 20 liên kết còn dùng được. Hãy thu hồi bớt rồi tạo tiếp.',
}
