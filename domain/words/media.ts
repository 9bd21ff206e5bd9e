import type { ErrorWords } from './error-words'

/** Refusals of pictures that were sent in. */
export const mediaErrors: ErrorWords = {
  'picture.too_large': ({ megabytes }) => `Tệp vượt quá ${megabytes} MB.`,
  'picture.empty': 'Tệp ảnh rỗng.',
  'picture.not_a_picture': 'Tệp không phải ảnh JPEG, PNG hay WebP.',
  'picture.too_many_pixels': ({ megapixels }) => `Ảnh có quá nhiều điểm ảnh (tối đa ${megapixels} triệu).`,
  'picture.broken': 'Ảnh bị hỏng hoặc chưa tải lên hết. Hãy lưu lại ảnh rồi chọn lần nữa.',
  'picture.disk_full': 'Máy chủ hết chỗ lưu nên chưa nhận được ảnh. Hãy báo quản trị viên.',
}
