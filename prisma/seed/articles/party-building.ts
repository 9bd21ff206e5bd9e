import type { DemoPublished } from '../demo-text'

const section = 'xay-dung-dang'

/** Party building. */
export const partyBuilding: DemoPublished[] = [
  {
    section, daysAgo: 1, time: '08:05', genre: 'tin', by: { name: 'Đức Lâm', office: 'Ban Tổ chức Tỉnh ủy' }, photographer: 'Hoài An',
    title: 'Tập huấn nghiệp vụ cho 260 bí thư chi bộ thôn, khu phố',
    lead: 'Học viên thực hành ngay cách chuẩn bị một buổi sinh hoạt, viết nghị quyết ngắn và xử lý tình huống ở cơ sở.',
    parts: [
      'Từ {ngày}, Ban Tổ chức Tỉnh ủy phối hợp với Trường Chính trị tỉnh mở hai lớp tập huấn cho 260 bí thư chi bộ thôn, khu phố. Mỗi lớp kéo dài ba ngày, một nửa thời gian dành cho thực hành.',
      { picture: 'assembly', alt: 'Lớp học trong hội trường, người nghe ngồi kín các hàng ghế', caption: 'Buổi học đầu tiên của lớp tập huấn' },
      'Thay cho bài giảng dài, giảng viên đưa ra tình huống có thật đã được đổi tên: hai đảng viên cùng xóm tranh chấp ranh đất, một hộ không chịu hiến cây để mở đường, một đảng viên trẻ xin miễn sinh hoạt vì làm ca đêm. Học viên chia nhóm tìm cách giải quyết rồi trình bày.',
      'Phần được quan tâm nhất là viết nghị quyết chi bộ. Mỗi học viên phải rút bản dự thảo hai trang xuống còn nửa trang mà vẫn đủ việc, đủ người, đủ hạn.',
      'Kết thúc khóa học, mỗi đồng chí mang về một sổ tay mỏng ghi các mẫu thường dùng và số điện thoại của người hướng dẫn.',
    ],
  },
  {
    section, daysAgo: 5, time: '10:25', genre: 'tin', by: { name: 'Minh Hiền', office: 'Ủy ban Kiểm tra Tỉnh ủy' }, photographer: 'Hoài An',
    title: 'Công tác kiểm tra, giám sát chuyển mạnh sang phòng ngừa từ sớm',
    lead: 'Số cuộc giám sát chuyên đề tăng gần gấp đôi, số vụ phải xử lý kỷ luật giảm một phần tư so với cùng kỳ.',
    parts: [
      'Ngày {ngày}, Ủy ban Kiểm tra Tỉnh ủy sơ kết công tác kiểm tra, giám sát. Báo cáo cho thấy các cấp ủy đã chú ý hơn đến giám sát thường xuyên, nhắc nhở ngay khi có dấu hiệu chứ không đợi thành vi phạm.',
      { picture: 'table', alt: 'Cuộc họp quanh bàn dài trong phòng sáng', caption: 'Quang cảnh hội nghị sơ kết' },
      { heading: 'Những con số đáng chú ý' },
      { table: [['Nội dung', 'Cùng kỳ', 'Kỳ này'], ['Giám sát chuyên đề', '48', '91'], ['Kiểm tra khi có dấu hiệu vi phạm', '27', '22'], ['Tổ chức đảng được nhắc nhở, rút kinh nghiệm', '19', '43'], ['Đảng viên bị thi hành kỷ luật', '64', '48']] },
      'Bên cạnh kết quả, hội nghị thẳng thắn nêu hạn chế: một số cuộc giám sát còn nặng về hồ sơ, ít gặp quần chúng; thông báo kết luận có nơi chậm đến hơn một tháng.',
      'Đồng chí Ngô Thị Minh Hiền - Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy yêu cầu từ quý tới mỗi kết luận giám sát phải ghi rõ việc cần sửa, thời hạn và người kiểm tra lại; kết quả sửa được báo cáo trước chi bộ.',
    ],
  },
  {
    section, daysAgo: 9, time: '09:00', genre: 'bai-phan-anh', by: { name: 'Đức Lâm', office: 'Ban Tổ chức Tỉnh ủy' }, photographer: 'Hoài An',
    title: 'Phát triển đảng viên trong công nhân: bắt đầu từ tổ sản xuất',
    lead: 'Ở Khu công nghiệp Bờ Nam, ba chi bộ trong doanh nghiệp đã kết nạp được hai mươi sáu công nhân trực tiếp đứng máy.',
    parts: [
      'Giờ nghỉ giữa ca, chị Đinh Thị Quyên, tổ trưởng tổ may số bảy, tranh thủ trao đổi với hai công nhân trẻ về bài thu hoạch lớp nhận thức về Đảng. Hai năm trước, chính chị cũng ngồi ở vị trí của họ.',
      { picture: 'river', alt: 'Cầu qua sông trong ngày trời quang', caption: 'Khu công nghiệp Bờ Nam nằm ven sông Vàng' },
      'Kinh nghiệm của chi bộ là không tìm nguồn trên giấy. Mỗi đảng viên nhận theo dõi một tổ sản xuất, thấy ai làm giỏi, sẵn lòng giúp bạn, dám nói điều đúng thì giới thiệu. Lớp học mở vào tối thứ bảy, chia làm bốn buổi ngắn để không ảnh hưởng ca làm.',
      'Chủ doanh nghiệp lúc đầu còn ngại, nay chủ động bố trí phòng sinh hoạt và trả đủ lương cho thời gian đi học. Theo ban giám đốc, tổ nào có đảng viên thì tỷ lệ hàng lỗi giảm rõ và ít người bỏ việc.',
      'Khó khăn còn lại là công nhân thuê trọ hay chuyển chỗ làm. Đảng ủy khu công nghiệp đang thử cách chuyển hồ sơ trực tiếp giữa các chi bộ trong ba ngày để không ai phải chờ đợi, nản lòng.',
    ],
  },
  {
    section, daysAgo: 16, time: '14:45', genre: 'tin', by: { name: 'Hạnh Lưu', office: 'Văn phòng Tỉnh ủy' },
    title: 'Đảng bộ xã Phú Vinh đại hội điểm: dành trọn một buổi cho thảo luận',
    lead: 'Hai mươi ba lượt ý kiến, trong đó có bảy ý kiến tranh luận lại, đã làm thay đổi bốn chỉ tiêu trong dự thảo nghị quyết.',
    parts: [
      'Trong hai ngày, đến {ngày}, Đảng bộ xã Phú Vinh tiến hành đại hội điểm của tỉnh. Báo cáo chính trị được gửi trước mười ngày nên tại đại hội chỉ trình bày mười lăm phút.',
      'Buổi chiều ngày thứ nhất dành trọn cho thảo luận. Đại biểu thôn Đình không đồng ý với chỉ tiêu diện tích rau an toàn vì nguồn nước chưa bảo đảm; đại biểu ngành giáo dục đề nghị nêu rõ số phòng học kiên cố theo từng năm. Sau tranh luận, bốn chỉ tiêu được điều chỉnh.',
      'Đoàn công tác của Tỉnh ủy dự và rút kinh nghiệm để chỉ đạo đại hội ở các đảng bộ còn lại.',
    ],
  },
  {
    section, daysAgo: 24, time: '10:50', genre: 'phong-van', by: { name: 'Đức Lâm', office: 'Ban Tổ chức Tỉnh ủy' }, photographer: 'Hoài An',
    title: 'Trao Huy hiệu Đảng đợt tháng này cho 214 đảng viên: “Còn khỏe, tôi còn đi họp chi bộ”',
    lead: 'Trò chuyện với cụ Phan Thế Ngọ, người vừa nhận Huy hiệu 75 năm tuổi Đảng ở xã Vạn Thủy.',
    parts: [
      'Trong đợt này, 214 đảng viên của Đảng bộ tỉnh được trao tặng, truy tặng Huy hiệu Đảng. Chúng tôi gặp cụ Phan Thế Ngọ, chín mươi sáu tuổi, ngay sau buổi lễ giản dị tại nhà văn hóa thôn.',
      { picture: 'village', alt: 'Xóm làng giữa đồng lúa xanh', caption: 'Thôn Thủy Nam, xã Vạn Thủy, nơi cụ Ngọ sinh sống' },
      { heading: 'Cụ nhớ nhất điều gì trong những năm hoạt động?' },
      'Nhớ nhất là bữa cơm. Dân để phần cán bộ bát cơm không độn, mình biết mà không dám ăn hết, bao giờ cũng san lại cho trẻ nhỏ trong nhà. Được dân thương thì phải sống sao cho xứng.',
      { heading: 'Vì sao đến nay cụ vẫn đi sinh hoạt đều?' },
      'Còn khỏe, tôi còn đi họp chi bộ. Tai nghễnh ngãng thì xin ngồi bàn đầu. Tôi không góp được việc nặng, nhưng chuyện làng chuyện xóm nhớ được lâu, ai hỏi thì kể lại cho con cháu khỏi lặp điều sai cũ.',
    ],
  },
]
