export const uiWords = {
  close: 'Đóng',
  cancel: 'Thôi',
  loadingPart: 'Đang mở…',
  partNotLoaded: 'Chưa mở được phần này. Kiểm tra kết nối; nếu vẫn không được, hãy lưu bài rồi tải lại trang.',
}
