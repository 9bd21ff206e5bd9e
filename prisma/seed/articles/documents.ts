import type { DemoPublished } from '../demo-text'

/** Documents and guidance. */
export const documents: DemoPublished[] = [
  {
    section: 'van-kien-tu-lieu', daysAgo: 5, time: '08:20', genre: 'tin', by: { name: 'Viết Khánh', office: 'Văn phòng Tỉnh ủy' }, photographer: 'Hoài An',
    title: 'Số hóa xong giai đoạn một kho tư liệu lịch sử Đảng bộ tỉnh',
    lead: 'Hơn 46.000 trang tài liệu đã được chụp, đặt tên và mô tả; bạn đọc có thể đăng ký khai thác tại phòng đọc.',
    parts: [
      'Văn phòng Tỉnh ủy vừa hoàn thành giai đoạn một việc số hóa kho tư liệu lịch sử. Trong mười bốn tháng, tổ công tác đã xử lý hơn 46.000 trang, gồm nghị quyết, biên bản, báo cáo và thư từ của nhiều thời kỳ.',
      { picture: 'shelves', alt: 'Những giá sách gỗ xếp đầy tài liệu', caption: 'Kho lưu trữ của Văn phòng Tỉnh ủy' },
      'Khó nhất là những tập giấy pơ-luya viết tay đã mờ mực. Tổ phải chụp dưới ba loại ánh sáng rồi ghép lại mới đọc được. Nhiều tập chưa rõ ngày tháng, cán bộ lưu trữ đối chiếu nét chữ và con dấu để xếp đúng chỗ.',
      'Trong giai đoạn hai, tỉnh mời các đồng chí lão thành nhận diện người và địa danh trong ảnh cũ. Bạn đọc có nhu cầu nghiên cứu liên hệ phòng đọc vào sáng thứ hai và thứ tư hằng tuần.',
    ],
  },
  {
    section: 'van-kien-tu-lieu', daysAgo: 20, time: '09:10', genre: 'bai-phan-anh', by: { name: 'Viết Khánh', office: 'Văn phòng Tỉnh ủy' },
    title: 'Chuyện về tờ tin đầu tiên in ở hang Nước Lạnh',
    lead: 'Tờ tin khổ nhỏ, mỗi số in sáu mươi bản bằng thạch, từng được chuyền tay khắp vùng núi phía tây.',
    parts: [
      'Trong kho tư liệu có một tờ giấy bản đã ngả màu, bốn mép sờn, chữ in nghiêng tay đều tăm tắp. Đó là số thứ ba của tờ tin mà những người đi trước in trong hang Nước Lạnh, thuộc địa phận xã Thượng Lĩnh ngày nay.',
      'Theo lời kể được ghi lại, cả tòa soạn chỉ có ba người: một người viết, một người in, một người đi phát. Mực nấu từ lá chàm và nhựa cây, khay thạch đổ bằng rau câu phơi khô mang từ biển lên. Mỗi lần in được sáu mươi bản thì khay nhòe, phải nấu lại.',
      { quotation: 'Giấy quý nên không viết thừa một chữ. Ai viết dài, anh em bắt ngồi xé giấy một buổi.' },
      'Dòng ghi chú bằng bút chì ấy nằm ở góc dưới tờ tin. Bảo tàng tỉnh đang cùng Văn phòng Tỉnh ủy xác minh thêm để lập hồ sơ di tích cho hang Nước Lạnh.',
    ],
  },
  {
    section: 'huong-dan-nghiep-vu', daysAgo: 6, time: '08:10', genre: 'tin', by: { name: 'Đức Lâm', office: 'Ban Tổ chức Tỉnh ủy' },
    title: 'Hướng dẫn chuẩn bị và điều hành một buổi sinh hoạt chi bộ thường kỳ',
    lead: 'Bốn bước chuẩn bị, ba phần nội dung và những lỗi thường gặp khi viết nghị quyết chi bộ.',
    parts: [
      'Để giúp các chi bộ nâng cao chất lượng sinh hoạt, bộ phận nghiệp vụ tổng hợp từ thực tế một số việc cần làm. Các chi bộ vận dụng theo điều kiện của mình, không máy móc.',
      { heading: 'Chuẩn bị' },
      { steps: ['Chi ủy họp trước ít nhất ba ngày, chọn một đến hai việc cần bàn kỹ.', 'Phân công người chuẩn bị ý kiến mở đầu, không quá năm phút.', 'Gửi nội dung cho đảng viên trước khi họp.', 'Kiểm tra lại những việc đã giao ở kỳ trước.'] },
      { heading: 'Thời gian gợi ý' },
      { table: [['Phần', 'Thời gian', 'Người phụ trách'], ['Thông tin thời sự, văn bản mới', '15 phút', 'Đảng viên được phân công'], ['Kiểm điểm việc kỳ trước', '15 phút', 'Bí thư chi bộ'], ['Thảo luận việc trọng tâm', '45 phút', 'Toàn thể'], ['Kết luận, ra nghị quyết', '15 phút', 'Bí thư và thư ký']] },
      { heading: 'Lỗi thường gặp' },
      { list: ['Nghị quyết chép lại báo cáo, không có việc mới.', 'Không ghi người chịu trách nhiệm và thời hạn.', 'Đọc toàn văn tài liệu mà đảng viên đã có.', 'Biên bản thiếu ý kiến khác.'] },
      'Mọi vướng mắc xin gửi về bộ phận nghiệp vụ để được giải đáp và bổ sung vào lần hướng dẫn sau.',
    ],
  },
  {
    section: 'huong-dan-nghiep-vu', daysAgo: 17, time: '14:00', genre: 'tin', by: { name: 'Viết Khánh', office: 'Văn phòng Tỉnh ủy' },
    title: 'Một số lưu ý khi trình bày văn bản của cấp ủy cơ sở',
    lead: 'Cách ghi số và ký hiệu, trích yếu, nơi nhận; những chỗ cơ sở hay nhầm giữa văn bản của Đảng và văn bản hành chính.',
    parts: [
      'Qua theo dõi sổ văn bản đến, bộ phận văn thư nhận thấy nhiều văn bản của cơ sở còn lẫn giữa thể thức văn bản của Đảng và thể thức văn bản hành chính nhà nước. Dưới đây là những điểm cần chú ý.',
      { list: ['Số và ký hiệu văn bản của Đảng không ghi năm; giữa số và tên loại là dấu gạch nối, trước tên cơ quan là dấu gạch chéo.', 'Trích yếu viết ngắn, đủ để người đọc biết văn bản nói về việc gì.', 'Nơi nhận ghi đúng cơ quan có trách nhiệm thực hiện, không ghi chung chung.', 'Văn bản nhiều trang phải đánh số trang từ trang thứ hai.'] },
      'Bộ phận văn thư sẵn sàng xem trước dự thảo cho các đảng ủy xã, phường vào chiều thứ sáu hằng tuần.',
    ],
  },
]
