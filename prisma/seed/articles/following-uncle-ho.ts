import type { DemoPublished } from '../demo-text'

const section = 'hoc-tap-va-lam-theo-bac'

/** Studying and following Uncle Ho. */
export const followingUncleHo: DemoPublished[] = [
  {
    section, daysAgo: 2, time: '08:15', genre: 'bai-phan-anh', by: { name: 'Minh Quế', office: 'Đảng ủy xã Đồng Quế' }, photographer: 'Hoài An',
    title: 'Người thầy thuốc mười chín năm đi bộ lên bản',
    lead: 'Ba ngày một lần, bác sĩ Triệu Văn Sình lại khoác túi thuốc lên đường, có bản phải đi từ lúc gà chưa gáy.',
    parts: [
      'Cuốn sổ bìa xanh của bác sĩ Triệu Văn Sình đã sang quyển thứ mười bốn. Trong đó không có lời hay ý đẹp nào, chỉ có tên người, tên bản, huyết áp, ngày hẹn khám lại và những con đường: đường trơn, đường tắt, đường qua được khi suối cạn.',
      { picture: 'evening', alt: 'Núi thẫm màu trong ánh chiều', caption: 'Đường lên bản Pá Khoang' },
      'Mười chín năm trước, anh xin về trạm y tế xã khi có thể ở lại bệnh viện tỉnh. Hỏi vì sao, anh cười: ở đây người ta cần mình hơn. Ai khen, anh gạt đi, bảo rằng Bác dạy lương y phải như mẹ hiền, mà mẹ thì có bao giờ kể công.',
      'Anh tập cho mỗi bản hai người biết đo huyết áp, biết sơ cứu, biết nhận ra dấu hiệu nặng để gọi xe. Nhờ vậy ba năm nay xã không có bà mẹ nào sinh con ở nhà mà không có người đỡ.',
      'Tháng trước, Đảng bộ xã biểu dương anh trong hội nghị học tập và làm theo Bác. Hôm ấy ghế của anh bỏ trống: anh đang ở Lĩnh Trên với một ca sốt cao.',
    ],
  },
  {
    section, daysAgo: 12, time: '09:30', genre: 'tin', by: { name: 'Đức Lâm', office: 'Ban Tổ chức Tỉnh ủy' },
    title: 'Mỗi cơ quan chọn một việc làm theo Bác, đăng ký công khai trên bảng tin',
    lead: 'Sau sáu tháng, 94 cơ quan, đơn vị cấp tỉnh đã hoàn thành 81 việc; việc nào chưa xong phải nói rõ vì sao.',
    parts: [
      'Theo hướng dẫn của Đảng ủy các cơ quan Đảng tỉnh, mỗi cơ quan chọn đúng một việc thiết thực để làm theo Bác, ghi lên bảng tin ở cửa ra vào cùng tên người chịu trách nhiệm và ngày hoàn thành.',
      'Việc lớn có, việc nhỏ có: rút thời gian trả lời công văn xuống ba ngày, thay giấy mời bằng tin nhắn, dọn kho hồ sơ tồn đọng, bếp ăn không lãng phí. Đến {ngày}, 81 trên 94 việc đã xong.',
      'Mười ba việc chưa xong được giải trình trước toàn cơ quan. Đảng ủy nhận xét cách làm tuy giản dị nhưng có tác dụng vì ai đi qua bảng tin cũng nhìn thấy, khó mà quên.',
    ],
  },
  {
    section, daysAgo: 22, time: '15:00', genre: 'bai-phan-anh', by: { name: 'Bích Ngạn', office: 'Đảng ủy phường Bắc Ngạn' }, photographer: 'Hoài An',
    title: 'Hũ gạo tiết kiệm của chị em khu phố 7',
    lead: 'Mỗi bữa bớt một nắm, sau hai năm chị em đã góp được gần chín tấn gạo giúp 140 lượt gia đình.',
    parts: [
      'Ở khu phố 7, phường Bắc Ngạn, nhà nào cũng có một chiếc hũ sành nhỏ đặt cạnh thùng gạo. Trước khi vo gạo, các chị bớt lại một nắm bỏ vào hũ, cuối tháng mang đến nhà chị chi hội trưởng.',
      { picture: 'hamlet', alt: 'Những mái nhà đỏ trong nắng', caption: 'Khu phố 7, phường Bắc Ngạn' },
      'Chị Mai, người giữ sổ, cho biết có tháng được hơn bốn tạ. Gạo đến tay những nhà có người nằm viện, có con vào đại học hay gặp lúc thất bát. Người nhận năm trước, năm sau thường là người góp.',
      'Học Bác từ một nắm gạo, chị em nói vậy. Mới đây, hũ gạo có thêm “anh em”: tủ sách dùng chung và chiếc xe lăn cho mượn đặt ở nhà văn hóa.',
    ],
  },
]
