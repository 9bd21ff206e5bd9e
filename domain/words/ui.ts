export const uiWords = {
  close: 'Đóng',
  cancel: 'Thôi',
}
