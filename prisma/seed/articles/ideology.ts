import type { DemoPublished } from '../demo-text'

const section = 'bao-ve-nen-tang-tu-tuong-cua-dang'

/** Protecting the Party's ideological foundation. */
export const ideology: DemoPublished[] = [
  {
    section, daysAgo: 4, time: '08:40', genre: 'binh-luan', by: { name: 'Trọng Nghiêm', office: 'Ban Tuyên giáo và Dân vận Tỉnh ủy' }, photographer: 'Hoài An',
    title: 'Lấy thông tin đúng, nhanh và dễ hiểu để đẩy lùi tin giả',
    lead: 'Khoảng trống thông tin ở đâu thì tin đồn mọc lên ở đó; người đứng đầu phải là người nói sớm nhất và rõ nhất.',
    parts: [
      'Mỗi lần có một việc lạ xảy ra ở cơ sở, câu hỏi đầu tiên của người dân rất giản dị: chuyện thế nào, vì sao, rồi sẽ ra sao. Nếu trong vài giờ đầu không ai trả lời, sẽ có người khác trả lời thay, và thường là trả lời sai.',
      { picture: 'desk', alt: 'Quyển sổ mở trên bàn gỗ, bên cạnh là cây bút và tách trà', caption: 'Nói đúng và nói sớm bắt đầu từ việc ghi chép, kiểm chứng cẩn thận' },
      'Nhìn lại những vụ tin giả lan rộng trong tỉnh năm qua, có thể thấy một điểm chung: kẻ tung tin không cần bịa nhiều. Họ lấy một bức ảnh cũ, một con số thật đặt sai chỗ, thêm một câu hỏi đầy ngụ ý. Phần còn lại do sự im lặng của cơ quan có trách nhiệm làm nên.',
      { heading: 'Nói sớm không có nghĩa là nói vội' },
      'Nói sớm trước hết là xác nhận đã biết việc, đang kiểm tra, hẹn giờ thông tin tiếp. Một thông báo ba câu như thế đủ để người dân yên tâm chờ, đủ để tin đồn mất đất sống. Nói rõ là dùng lời của đời thường, không giấu điều khó sau những cụm từ tròn trịa.',
      'Ở ba xã thí điểm tổ thông tin nhanh, thời gian từ lúc có tin đồn đến khi có trả lời chính thức đã rút từ hai ngày xuống còn bốn giờ. Số lượt chia sẻ tin sai giảm hẳn. Điều đó cho thấy bảo vệ nền tảng tư tưởng không phải việc của riêng ai, cũng không chỉ ở những bài viết dài, mà bắt đầu từ thái độ tôn trọng người dân.',
    ],
  },
  {
    section, daysAgo: 14, time: '10:00', genre: 'tin', by: { name: 'Trọng Nghiêm', office: 'Ban Tuyên giáo và Dân vận Tỉnh ủy' }, photographer: 'Hoài An',
    title: 'Tổng kết cuộc thi viết chính luận: nhiều bài đi từ chuyện thật ở cơ sở',
    lead: 'Ban Tổ chức nhận 1.386 bài, trao 42 giải; tác giả trẻ nhất mười bảy tuổi, cao tuổi nhất tám mươi tư tuổi.',
    parts: [
      'Sáng {ngày}, Ban Chỉ đạo tỉnh tổ chức tổng kết và trao giải cuộc thi viết chính luận bảo vệ nền tảng tư tưởng của Đảng. Đây là năm thứ tư cuộc thi được tổ chức, số bài dự thi tăng gần một phần ba.',
      { picture: 'assembly', alt: 'Hội trường kín người trong lễ trao giải', caption: 'Lễ tổng kết và trao giải cuộc thi' },
      'Theo nhận xét của Ban Giám khảo, điểm mới là ngày càng nhiều bài đi từ những việc cụ thể: cách một chi bộ đối thoại với giáo dân về quy hoạch nghĩa trang, cách một cô giáo dạy học trò kiểm chứng thông tin, cách một tổ dân phố gỡ mâu thuẫn do lời đồn.',
      'Giải nhất thuộc về nhóm tác giả là giáo viên xã Vạn Thủy. Các bài đoạt giải sẽ được đăng lần lượt trên trang thông tin của Đảng bộ tỉnh.',
    ],
  },
  {
    section, daysAgo: 25, time: '15:20', genre: 'tin', by: { name: 'Bích Ngạn', office: 'Đảng ủy phường Bắc Ngạn' },
    title: 'Câu lạc bộ đọc sách lý luận của sinh viên ra mắt tại phường Bắc Ngạn',
    lead: 'Mỗi tháng một cuốn, mỗi buổi một câu hỏi khó; người dẫn chuyện là chính sinh viên.',
    parts: [
      'Chiều {ngày}, Đoàn Thanh niên phường Bắc Ngạn phối hợp với Trường Cao đẳng Sư phạm tỉnh ra mắt câu lạc bộ đọc sách lý luận. Buổi đầu tiên có hơn bảy mươi sinh viên tham dự, nhiều em phải đứng ở hành lang.',
      'Câu lạc bộ không nghe giảng một chiều. Mỗi kỳ, ba sinh viên đọc trước, tóm tắt trong mười phút rồi nêu một câu hỏi mà bản thân còn băn khoăn. Giảng viên chỉ nói sau cùng.',
      'Theo thầy giáo phụ trách, khi được hỏi thật và trả lời thật, các em tự tìm đến sách gốc, tự phân biệt được lập luận và lời suy diễn. Đó là cách bồi đắp niềm tin bền hơn mọi khẩu hiệu.',
    ],
  },
]
