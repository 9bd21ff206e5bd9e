/** What names the invented office: nothing of it exists. */
export const DEMO_OFFICE = {
  siteName: 'Đảng bộ tỉnh Lam Giang',
  welcomeLine: 'Chào mừng đến với Trang thông tin điện tử',
  newsroomName: 'Ban Biên tập',
  governingBody: 'Văn phòng Tỉnh ủy Lam Giang',
  responsiblePerson: 'Nguyễn Thế Hưng, Trưởng Ban Biên tập',
  licenceLine: 'Trang minh họa: tên người, địa danh và nội dung đều là hư cấu',
  address: 'Số 1 đường Bến Giang, phường Lam Thành, tỉnh Lam Giang',
  telephone: '(0000) 123 456',
  email: 'toasoan@lamgiang.example',
}
