/** What `npm run audit:verify` prints. */
export const auditCommandWords = {
  soFar: (rows: number) => `Đã kiểm tra ${number(rows)} dòng…`,
  whole: (rows: number, seq: string, hash: string) => `Nhật ký nguyên vẹn: ${number(rows)} dòng, dòng cuối ${seq}:${hash}`,
  empty: 'Nhật ký chưa có dòng nào.',
  broken: (seq: string, kind: keyof typeof faultWords) => `Nhật ký không còn nguyên vẹn. Dòng ${seq}: ${faultWords[kind]}`,
  notAnAnchor: (text: string) => `“${text}” không phải mốc nhật ký. Dạng đúng: SỐ:MÃ, như trong thư gửi hằng ngày.`,
}

/** In what way the trail is broken at a row. */
export const faultWords = {
  changed: 'nội dung đã bị sửa.',
  missing: 'không còn trong nhật ký.',
  unlinked: 'không nối tiếp dòng đứng trước.',
  cut_off: 'và các dòng sau đã bị cắt bỏ.',
  anchor: 'mã không khớp với mốc đã gửi ra ngoài.',
} as const

function number(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, '.')
}
