import type { PaperArticle } from './real-article'

/** The tests' own article, for machines without the office's real one. Invented from end to end. */
export const ownArticle: PaperArticle = {
  section: 'Hoạt động của lãnh đạo tỉnh',
  title:
    'Thường trực Tỉnh ủy Thanh Bình nghe báo cáo tiến độ xây dựng thư viện số phục vụ học tập lý luận chính trị ở cơ sở và cho ý kiến về kế hoạch luân chuyển sách giấy giữa các xã ven sông trong năm tới',
  parts: [
    { kind: 'paragraph', text: 'Chiều 14/3, tại Nhà Văn hóa huyện Phú Lâm, Thường trực Tỉnh ủy nghe báo cáo về thư viện số dùng chung cho 42 chi bộ khu dân cư.' },
    { kind: 'picture', caption: 'Các đại biểu xem thử thư viện số trên máy tính của xã' },
    { kind: 'paragraph', text: 'Sau tám tháng chạy thử, thư viện đã có hơn 3.100 đầu sách (khoá XIII)Danh mục sách được bổ sung hằng tuần theo đề nghị của người đọc.' },
    { kind: 'paragraph', text: 'Bà con ở thôn Đông đọc nhiều nhất là sách về trồng trọt, chăn nuôi; thanh niên mượn sách kỹ năng, lịch sử địa phương… Số lượt mượn tăng đều qua từng tháng.' },
    { kind: 'picture', caption: 'Một góc đọc sách của thanh niên thôn Đông' },
    { kind: 'paragraph', text: 'Kết luận buổi làm việc, các đồng chí đề nghị giữ giờ mở cửa buổi tối, cử người trực và công khai danh mục sách mới tại nhà sinh hoạt cộng đồng.' },
  ],
  author: 'Thu Hường',
  office: 'Văn phòng Huyện ủy Phú Lâm',
  fault: { wrong: '(khoá XIII)Danh mục', right: '(khoá XIII) và Danh mục' },
}
