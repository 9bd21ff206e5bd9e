/** What `npm start -- --demo` says on the terminal. */
export const demoWords = {
  refused: 'Cơ sở dữ liệu này đã có dữ liệu khác, không nạp dữ liệu minh họa vào đây: đặt DATA_DIR (hoặc DATABASE_URL) khác.',
  accounts: 'Tài khoản minh họa (người và mật khẩu đều hư cấu, chỉ dùng để thử):',
  columns: ['Vai trò', 'Họ tên', 'Thư điện tử', 'Mật khẩu'],
  /** A role that holds for some sections only. */
  roleIn: (role: string, sections: number) => `${role} (${sections} chuyên mục)`,
} as const
