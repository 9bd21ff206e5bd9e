export const dateWords = {
  /** From Sunday, as `Date.getUTCDay()` counts. */
  weekdays: ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'],
}
