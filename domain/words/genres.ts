export const genreWords = {
  tin: 'Tin',
  'bai-phan-anh': 'Bài phản ánh',
  'binh-luan': 'Bài bình luận',
  'phong-su': 'Phóng sự',
  'phong-van': 'Phỏng vấn',
  anh: 'Ảnh',
  'truc-tuyen': 'Tường thuật trực tuyến',
}
