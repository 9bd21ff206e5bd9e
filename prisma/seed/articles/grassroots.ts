import type { DemoPublished } from '../demo-text'

const section = 'tin-hoat-dong-co-so'

/** News from communes and wards. */
export const grassroots: DemoPublished[] = [
  {
    section, daysAgo: 1, time: '10:10', genre: 'tin', by: { name: 'Vi Thuận', office: 'Đảng ủy xã Hải Triều' }, photographer: 'Hoài An',
    title: 'Vạn Thủy dồn đổi ruộng đất, mỗi hộ chỉ còn một đến hai thửa',
    lead: 'Sau chín tháng vận động, 1.124 hộ của xã đã ký biên bản giao ruộng mới, không có đơn thư vượt cấp.',
    parts: [
      'Xã Vạn Thủy vừa hoàn thành giao ruộng ngoài thực địa cho toàn bộ 1.124 hộ sản xuất nông nghiệp. Trước đây mỗi hộ có bình quân bảy thửa, có nhà mười ba thửa nằm ở năm xứ đồng.',
      { picture: 'village', alt: 'Làng quê với những mái ngói đỏ giữa hàng cau', caption: 'Cánh đồng Vạn Thủy sau khi dồn đổi' },
      'Cách làm của xã là để các hộ tự bàn trong nhóm liền ruộng, cán bộ chỉ đo đạc, công khai bản đồ ở nhà văn hóa bảy ngày rồi mới họp thôn. Hộ đảng viên nhận phần ruộng xa trước, hộ neo người được ưu tiên gần đường.',
      'Sau dồn đổi, xã mở thêm 14 kilômét đường nội đồng, máy cấy và máy gặt vào được tận bờ. Hợp tác xã ước tính mỗi sào giảm được khoảng hai trăm nghìn đồng chi phí một vụ.',
    ],
  },
  {
    section, daysAgo: 3, time: '15:40', genre: 'tin', by: { name: 'Minh Quế', office: 'Đảng ủy xã Đồng Quế' }, photographer: 'Hoài An',
    title: 'Đồng Quế: mỗi chi bộ nhận giúp một hộ khó khăn theo cách riêng',
    lead: 'Không phát tiền, các chi bộ góp ngày công, con giống và đứng ra nhận việc làm cho từng nhà.',
    parts: [
      'Đầu năm, Đảng ủy xã Đồng Quế giao mỗi chi bộ chọn một hộ khó khăn nhất trong thôn để giúp đến khi thoát nghèo. Đến nay 17 trên 22 hộ đã có việc làm ổn định hoặc nguồn thu đều hằng tháng.',
      { picture: 'hamlet', alt: 'Xóm nhỏ có mái ngói đỏ trong nắng chiều', caption: 'Một xóm nhỏ ở Đồng Quế' },
      'Chi bộ thôn Bãi Lở góp hai mươi bảy ngày công dựng chuồng trại cho gia đình anh Nông Văn Tình; chi bộ trường học nhận dạy kèm hai con của anh. Chi bộ thôn Quế Sơn thì đứng ra bảo lãnh để chị Hoàng Thị Mến vào làm ở xưởng mây tre.',
      'Theo đồng chí Bí thư Đảng ủy xã, cái khó không phải là tiền mà là hiểu cho đúng vì sao từng nhà nghèo. Có nhà thiếu vốn, có nhà thiếu người, có nhà chỉ thiếu một người đứng bên cạnh.',
    ],
  },
  {
    section, daysAgo: 7, time: '08:55', genre: 'bai-phan-anh', by: { name: 'Vi Thuận', office: 'Đảng ủy xã Hải Triều' }, photographer: 'Hoài An',
    title: 'Tổ công nghệ cộng đồng ở Phú Vinh gõ cửa từng nhà người cao tuổi',
    lead: 'Hai mươi chín tổ với hơn hai trăm thành viên, đa số là học sinh cấp ba, đã hướng dẫn được gần bốn nghìn lượt người.',
    parts: [
      'Chiều thứ bảy, em Lê Khánh Vy, học sinh lớp mười một, lại đạp xe sang nhà bà Tư ở cuối xóm Đình. Việc của em là giúp bà gọi hình cho con trai đang làm ở xa và chỉ bà cách đặt lịch khám ở trạm y tế.',
      { picture: 'town', alt: 'Dãy phố với những ngôi nhà nhiều tầng và hàng cây', caption: 'Trung tâm xã Phú Vinh' },
      'Phú Vinh có 29 tổ công nghệ cộng đồng. Mỗi tổ nhận một xóm, mỗi thành viên nhận từ năm đến tám nhà, ưu tiên nhà chỉ có người già. Sổ ghi chép rất đơn giản: đã biết gọi, đã biết tra cứu, đã biết phòng lừa đảo.',
      'Điều bà con cần nhất hóa ra không phải là dịch vụ công trực tuyến mà là nhận ra cuộc gọi lừa. Ba tháng qua, các tổ đã giúp ngăn bốn vụ chuyển tiền cho kẻ giả danh cán bộ.',
      'Đoàn Thanh niên xã cho biết tới đây sẽ mời công an xã cùng sinh hoạt với các tổ mỗi tháng một lần, đồng thời in một tờ hướng dẫn chữ to để dán cạnh điện thoại.',
    ],
  },
  {
    section, daysAgo: 11, time: '14:30', genre: 'tin', by: { name: 'Bích Ngạn', office: 'Đảng ủy phường Bắc Ngạn' },
    title: 'Phường Bắc Ngạn tổ chức “Ngày thứ bảy nghe dân”',
    lead: 'Bí thư và Chủ tịch phường ngồi ở nhà văn hóa khu phố, ai đến cũng được tiếp, không cần hẹn trước.',
    parts: [
      'Sáng thứ bảy cách tuần, lãnh đạo Đảng ủy, Ủy ban nhân dân phường Bắc Ngạn lần lượt đến ngồi ở nhà văn hóa của mười một khu phố để nghe người dân nêu ý kiến. Buổi gần nhất, ngày {ngày}, có 64 người đến.',
      'Ý kiến được ghi vào sổ chung, đọc lại cho người nói nghe rồi mới ký. Việc trong quyền của phường được trả lời trong bảy ngày, dán ở bảng tin; việc của cấp trên thì phường gửi đi và báo lại ngày gửi.',
      'Sau bốn tháng, phường đã giải quyết 173 trên 201 ý kiến, nhiều nhất là đèn đường, cống thoát nước và chỗ để xe trước cổng trường.',
    ],
  },
  {
    section, daysAgo: 18, time: '16:20', genre: 'tin', by: { name: 'Minh Quế', office: 'Đảng ủy xã Đồng Quế' }, photographer: 'Hoài An',
    title: 'Nước sạch về với bốn thôn vùng cao Sơn Hội',
    lead: 'Công trình lấy nước từ mạch đá, tự chảy mười một kilômét, do chính người dân góp công đào rãnh đặt ống.',
    parts: [
      'Ngày {ngày}, bốn thôn vùng cao của xã Sơn Hội đóng điện, mở van công trình nước sạch tự chảy. 376 hộ từ nay không còn phải gánh nước từ khe suối cách nhà gần hai cây số.',
      { picture: 'terraces', alt: 'Ruộng bậc thang xanh lượn theo sườn đồi', caption: 'Đường ống dẫn nước đi qua những thửa ruộng bậc thang' },
      'Nguồn vốn của tỉnh đầu tư bể lọc và ống chính; người dân góp hơn bốn nghìn ngày công đào rãnh. Tổ quản lý gồm bảy người do các thôn bầu, thu mỗi khối bốn nghìn đồng để bảo dưỡng.',
      'Trưởng thôn Pá Khoang kể, hôm nước về, mấy bà cụ đứng nhìn vòi nước mãi không nỡ khóa. Nay trẻ con đi học về đã có nước tắm, chị em đỡ được hai giờ gánh nước mỗi ngày.',
    ],
  },
]
