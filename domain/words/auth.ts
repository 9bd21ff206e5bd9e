import type { ErrorWords } from './error-words'

/** Signing in and out, one's own password and sessions. */
export const authWords = {
  email: 'Thư điện tử',
  password: 'Mật khẩu',
  signIn: 'Đăng nhập',
  signingIn: 'Đang đăng nhập…',
  signOut: 'Đăng xuất',
  signingOut: 'Đang đăng xuất…',
  signInTitle: 'Đăng nhập tòa soạn',
  signInIntro: 'Dành cho cán bộ, cộng tác viên đã được cấp tài khoản.',
  noAccount: 'Chưa có tài khoản hoặc quên mật khẩu? Liên hệ quản trị viên của tòa soạn.',
  backToSite: 'Về trang đọc',
  noCookie: 'Trình duyệt đang chặn cookie của trang này. Hãy cho phép rồi thử lại.',
  unreachable: 'Không kết nối được với máy chủ. Kiểm tra mạng rồi thử lại.',

  changeTitle: 'Đổi mật khẩu',
  changeForced: 'Bạn đang dùng mật khẩu một lần. Đặt mật khẩu của riêng mình để vào tòa soạn.',
  changeIntro: 'Đổi xong, các thiết bị khác đang đăng nhập bằng tài khoản này sẽ phải đăng nhập lại.',
  current: 'Mật khẩu hiện tại',
  next: 'Mật khẩu mới',
  again: 'Nhập lại mật khẩu mới',
  rule: 'Từ 12 đến 128 ký tự, không cần ký tự đặc biệt. Một câu dài dễ nhớ là tốt nhất; tránh tên mình, tên cơ quan và dãy quen thuộc như 123456.',
  change: 'Đổi mật khẩu',
  changed: 'Đã đổi mật khẩu.',

  sessions: 'Nơi đang đăng nhập',
  sessionsIntro: 'Thấy nơi lạ thì kết thúc phiên đó và đổi mật khẩu ngay.',
  thisDevice: 'Thiết bị này',
  since: (at: string) => `Đăng nhập lúc ${at}`,
  lastSeen: (at: string) => `dùng lần cuối ${at}`,
  unknownDevice: 'Thiết bị không rõ',
  endSession: 'Kết thúc phiên',
  /** Heard after the button's text. */
  endAbout: (device: string, at: string) => `trên ${device}, đăng nhập lúc ${at}`,
  sessionEnded: 'Đã kết thúc phiên.',
} as const

export const authErrors: ErrorWords = {
  'auth.wrong': 'Thư điện tử hoặc mật khẩu không đúng.',
  'auth.throttled': ({ minutes }) => `Sai nhiều lần. Thử lại sau ${minutes} phút.`,
  'auth.signed_out': 'Hết phiên. Đăng nhập lại để lưu tiếp.',
  'auth.other_person': ({ name }) => `${name} đang đăng nhập trên máy này. Bài của bạn không được gửi dưới tên người khác.`,
  'auth.must_change_password': 'Hãy đổi mật khẩu một lần trước khi làm việc.',
  'password.current_wrong': 'Mật khẩu hiện tại không đúng.',
  'password.too_short': 'Mật khẩu phải có ít nhất 12 ký tự.',
  'password.too_long': 'Mật khẩu dài nhất 128 ký tự.',
  'password.common': 'Mật khẩu này quá quen thuộc, dễ bị đoán. Hãy chọn mật khẩu khác.',
  'password.personal': 'Mật khẩu dựa trên tên, thư điện tử của bạn hoặc tên cơ quan, dễ bị đoán. Hãy chọn mật khẩu khác.',
  'password.same': 'Mật khẩu mới phải khác mật khẩu hiện tại.',
  'password.again': 'Hai lần nhập không giống nhau.',
  'password.required': 'Nhập mật khẩu.',
  'session.gone': 'Phiên này đã kết thúc.',
}
