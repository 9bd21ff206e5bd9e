/** What the door says itself, where no page is there to say it. */
export const deliveryWords = {
  foreignOrigin: 'Yêu cầu không hợp lệ.',
  noLength: 'Yêu cầu không hợp lệ: thiếu độ dài dữ liệu.',
  tooLarge: (megabytes: number) => `Tệp vượt quá ${megabytes} MB.`,
  failedTitle: 'Hệ thống gặp lỗi',
  failed: (id: string) => `Hệ thống gặp lỗi. Mã tra cứu: ${id}`,
  failedHint: 'Xin thử lại sau ít phút. Nếu lỗi còn lặp lại, hãy báo cho cơ quan quản lý trang kèm mã tra cứu.',
  toHome: 'Về trang chủ',
  missingTitle: 'Không tìm thấy trang',
  missingFile: 'Không tìm thấy trang.',
  missingFileHint: 'Tệp không còn trên máy chủ, hoặc bạn không có quyền tải về. Nếu tệp vừa gắn với bài của bạn, hãy báo cho quản trị viên.',
  toNewsroom: 'Về tòa soạn',
}
