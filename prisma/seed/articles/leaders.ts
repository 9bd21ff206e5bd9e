import type { DemoPublished } from '../demo-text'

const section = 'hoat-dong-cua-lanh-dao-tinh'
const office = 'Văn phòng Tỉnh ủy'

/** What the leaders of the invented province did. */
export const leaders: DemoPublished[] = [
  {
    section, daysAgo: 0, time: '10:40', genre: 'tin', by: { name: 'Hạnh Lưu', office }, photographer: 'Hoài An',
    title: 'Bí thư Tỉnh ủy làm việc với Ban Thường vụ Đảng ủy các xã Thượng Lĩnh, Đồng Quế và Sơn Hội về tình hình thực hiện nhiệm vụ năm nay, việc bố trí dân cư ở những nơi có nguy cơ sạt lở và công tác chuẩn bị cho vụ sản xuất mới',
    lead: 'Sau một buổi sáng đi thực địa ở ba thôn ven suối, đồng chí Bí thư Tỉnh ủy đề nghị hoàn thành việc di dời các hộ trong vùng nguy hiểm trước mùa mưa tới và giao rõ người, rõ việc cho từng địa phương.',
    parts: [
      'Sáng {ngày}, đồng chí Vũ Đình Lương - Bí thư Tỉnh ủy Lam Giang cùng đoàn công tác đã có buổi làm việc với Ban Thường vụ Đảng ủy ba xã Thượng Lĩnh, Đồng Quế và Sơn Hội. Cùng dự có đại diện Văn phòng Tỉnh ủy, Sở Nông nghiệp và Môi trường, Sở Xây dựng và Bộ Chỉ huy Quân sự tỉnh.',
      { picture: 'mountains', alt: 'Những dãy núi nối nhau trong sương sớm', caption: 'Vùng núi phía tây, nơi ba xã có hơn hai trăm hộ cần được bố trí lại chỗ ở' },
      'Trước khi vào cuộc họp, đoàn đã đến thôn Nà Hin, thôn Khe Bưởi và thôn Lĩnh Trên xem các vết nứt ở taluy dương, hỏi chuyện những gia đình đang ở tạm nhà người thân và kiểm tra điểm tái định cư đang san nền. Bà con đề nghị sớm có điện, nước ở nơi ở mới và được giữ lại nương cũ để canh tác theo mùa.',
      { heading: 'Ba việc phải xong trước mùa mưa' },
      'Theo báo cáo của ba xã, đến nay 146 trên tổng số 214 hộ thuộc diện di dời đã nhận đất, 97 hộ đã dựng xong nhà. Phần việc còn chậm chủ yếu do đường vào điểm tái định cư ở Khe Bưởi chưa thông, xe chở vật liệu phải trung chuyển hai lần.',
      'Kết luận buổi làm việc, đồng chí Bí thư Tỉnh ủy ghi nhận tinh thần chủ động của cơ sở, đồng thời yêu cầu các sở, ngành cùng ba xã tập trung vào ba việc:',
      { list: ['Thông đường vào điểm tái định cư Khe Bưởi trong vòng 45 ngày, giao Sở Xây dựng chịu trách nhiệm trước Ban Thường vụ Tỉnh ủy.', 'Rà lại từng hộ, lập danh sách có chữ ký của trưởng thôn và niêm yết công khai; không để hộ nào ở trong vùng nguy hiểm khi có tin mưa lớn.', 'Chuẩn bị đủ giống, phân bón và nước tưới cho vụ mới ngay tại nơi ở mới, coi sinh kế là điều kiện để dân yên tâm ở lại.'] },
      'Đồng chí nhấn mạnh, cán bộ xã phải là người đến từng nhà trước tiên, nghe cho hết điều dân lo rồi mới bàn cách làm. Việc gì vượt thẩm quyền thì báo cáo ngay trong ngày, không đợi đến kỳ họp.',
    ],
  },
  {
    section, daysAgo: 1, time: '16:15', genre: 'tin', by: { name: 'Hạnh Lưu', office }, photographer: 'Hoài An',
    title: 'Phó Bí thư Thường trực Tỉnh ủy tiếp công dân định kỳ, xem xét mười hai vụ việc kéo dài',
    lead: 'Chín vụ việc được trả lời ngay tại buổi tiếp, ba vụ việc giao cho thủ trưởng cơ quan liên quan trả lời bằng văn bản trong mười ngày làm việc.',
    parts: [
      'Chiều {ngày}, tại Trụ sở Tiếp công dân tỉnh, đồng chí Hoàng Thị Bích Thảo - Phó Bí thư Thường trực Tỉnh ủy chủ trì buổi tiếp công dân định kỳ tháng này. Cùng tham gia có lãnh đạo Ủy ban Kiểm tra Tỉnh ủy, Ban Nội chính Tỉnh ủy và Thanh tra tỉnh.',
      { picture: 'meeting', alt: 'Mọi người ngồi quanh một chiếc bàn dài bên cửa sổ', caption: 'Quang cảnh buổi tiếp công dân' },
      'Mười hai công dân đã trình bày ý kiến, phần lớn liên quan đến bồi thường khi thu hồi đất làm tuyến đường ven sông và việc cấp giấy chứng nhận ở khu dân cư cũ của phường Bắc Ngạn. Có trường hợp đã nhận ba văn bản trả lời nhưng nội dung không thống nhất với nhau.',
      'Sau khi nghe các cơ quan giải trình, đồng chí Phó Bí thư Thường trực Tỉnh ủy trả lời trực tiếp chín trường hợp; đối với ba trường hợp cần đối chiếu hồ sơ gốc, đồng chí giao đích danh người đứng đầu cơ quan chịu trách nhiệm và thời hạn trả lời.',
      { quotation: 'Một lá đơn chuyển vòng qua bốn cơ quan mà không ai trả lời đến nơi đến chốn thì lỗi trước hết là ở chúng ta.' },
      'Đồng chí đề nghị Văn phòng Tỉnh ủy công khai kết quả giải quyết trên trang thông tin của Đảng bộ tỉnh để Nhân dân theo dõi, giám sát.',
    ],
  },
  {
    section, daysAgo: 3, time: '08:30', genre: 'tin', by: { name: 'Vi Thuận', office: 'Đảng ủy xã Hải Triều' }, photographer: 'Hoài An', otherSections: ['tin-tuc-su-kien'],
    title: 'Chủ tịch Ủy ban nhân dân tỉnh kiểm tra khu neo đậu tránh trú bão Hải Triều',
    lead: 'Khu neo đậu đã nạo vét xong luồng vào, đủ chỗ cho bốn trăm tàu; hệ thống đèn báo và loa hướng dẫn phải vận hành thử trước ngày cuối tháng.',
    parts: [
      'Ngày {ngày}, đồng chí Phạm Khắc Điền - Phó Bí thư Tỉnh ủy, Chủ tịch Ủy ban nhân dân tỉnh kiểm tra tiến độ khu neo đậu tránh trú bão Hải Triều và gặp gỡ bà con ngư dân vừa cập bến sau chuyến biển dài ngày.',
      { picture: 'coast', alt: 'Thuyền buồm trên mặt biển lặng lúc sáng sớm', caption: 'Tàu thuyền vào khu neo đậu Hải Triều' },
      'Đơn vị thi công cho biết luồng vào dài 1.850 mét đã nạo vét đến độ sâu thiết kế, hai hàng trụ neo đã đóng xong, phần kè phía nam còn khoảng một trăm mét. Khó khăn lớn nhất là nguồn đá hộc phải chở bằng đường thủy, phụ thuộc con nước.',
      'Tại buổi gặp, các chủ tàu đề nghị có bến riêng cho tàu nhỏ, thêm điểm cấp nước ngọt và quy định rõ thứ tự vào neo khi có bão để tránh va chạm. Đồng chí Chủ tịch Ủy ban nhân dân tỉnh giao Sở Nông nghiệp và Môi trường cùng xã Hải Triều lập sơ đồ chỗ neo, niêm yết tại bến và gửi đến từng chủ tàu.',
      'Đồng chí lưu ý, công trình tránh bão chỉ có ích khi sẵn sàng trước bão; vì vậy mọi hạng mục về đèn, loa và thông tin phải vận hành thử trước, rút kinh nghiệm rồi mới nghiệm thu.',
    ],
  },
  {
    section, daysAgo: 6, time: '14:05', genre: 'tin', by: { name: 'Hạnh Lưu', office }, photographer: 'Hoài An', otherSections: ['xay-dung-dang'],
    title: 'Ban Thường vụ Tỉnh ủy cho ý kiến về chương trình công tác quý tới và việc rút gọn số cuộc họp của cấp tỉnh',
    lead: 'Từ quý tới, hội nghị do cấp tỉnh triệu tập xuống cơ sở giảm ít nhất một phần ba; tài liệu gửi trước ba ngày và không quá mười trang.',
    parts: [
      'Ngày {ngày}, Ban Thường vụ Tỉnh ủy họp phiên thường kỳ dưới sự chủ trì của đồng chí Vũ Đình Lương - Bí thư Tỉnh ủy, cho ý kiến về dự thảo chương trình công tác quý tới và một số nội dung quan trọng khác.',
      { picture: 'hall', alt: 'Hội trường lớn với các hàng ghế đã kín người', caption: 'Các đại biểu dự phiên họp mở rộng' },
      'Văn phòng Tỉnh ủy báo cáo kết quả thống kê sáu tháng: bình quân mỗi xã, phường nhận 41 giấy mời họp một tháng, trong đó gần một nửa có cùng thành phần dự. Nhiều nội dung có thể gửi văn bản hoặc họp trực tuyến theo cụm.',
      'Ban Thường vụ thống nhất chủ trương gộp các cuộc họp có cùng thành phần, dành hai ngày trong tuần không triệu tập cán bộ chủ chốt của xã; tài liệu phải đến tay người dự trước ba ngày, nêu rõ điều cần quyết định. Cơ quan nào đề nghị họp đột xuất phải nói rõ lý do.',
      'Phiên họp cũng cho ý kiến về phương án điều chỉnh phân công cấp ủy viên phụ trách địa bàn và thông qua danh sách các công trình chào mừng ngày thành lập Đảng bộ tỉnh.',
    ],
  },
  {
    section, daysAgo: 10, time: '09:20', genre: 'tin', by: { name: 'Hoài An', office }, photographer: 'Hoài An',
    title: 'Lãnh đạo tỉnh thăm, tặng quà các gia đình chính sách ở xã đảo Vân Du',
    lead: 'Chuyến tàu ra đảo mang theo 120 suất quà, hai tủ thuốc gia đình và một thư viện nhỏ do đoàn viên quyên góp.',
    parts: [
      'Ngày {ngày}, đoàn công tác của tỉnh do đồng chí Tạ Văn Hoành - Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh làm trưởng đoàn đã ra thăm, tặng quà các gia đình chính sách, người có uy tín và lực lượng làm nhiệm vụ ở xã đảo Vân Du.',
      'Đến thăm cụ bà đã ngoài chín mươi tuổi ở thôn Bến Trước, đồng chí trưởng đoàn ân cần hỏi thăm sức khỏe, việc ăn ở và dặn chính quyền xã bố trí người thường xuyên qua lại. Cụ nói điều vui nhất là đêm nay trên đảo đã có điện đến sáng.',
      { picture: 'evening', alt: 'Dãy núi thẫm màu dưới trời chiều', caption: 'Xã đảo Vân Du lúc chiều xuống' },
      'Tại buổi gặp mặt ở nhà văn hóa xã, đoàn đã trao tủ thuốc cho trạm y tế, tặng sách cho trường học và nghe bà con nêu nguyện vọng về chuyến tàu khách thứ ba trong tuần. Đồng chí trưởng đoàn ghi nhận, giao cơ quan chuyên môn khảo sát nhu cầu đi lại để trả lời ngay trong tháng.',
    ],
  },
  {
    section, daysAgo: 15, time: '15:30', genre: 'tin', by: { name: 'Hạnh Lưu', office },
    title: 'Trưởng Ban Tổ chức Tỉnh ủy dự sinh hoạt chi bộ khu phố 4, phường Lam Thành',
    lead: 'Buổi sinh hoạt kéo dài hơn một giờ, mười bốn đảng viên phát biểu, không ai đọc báo cáo viết sẵn.',
    parts: [
      'Tối {ngày}, đồng chí Lê Công Sáng - Trưởng Ban Tổ chức Tỉnh ủy dự sinh hoạt thường kỳ với Chi bộ khu phố 4, phường Lam Thành. Chi bộ có 38 đảng viên, phần lớn là cán bộ nghỉ hưu và người làm nghề tự do.',
      'Chi bộ chọn một việc để bàn cho kỹ: rác thải ở chợ chiều và con mương chạy dọc khu phố. Mười bốn ý kiến phát biểu đều nói thẳng nguyên nhân, trong đó có phần trách nhiệm của chính các hộ đảng viên buôn bán trong chợ.',
      'Kết thúc buổi sinh hoạt, chi bộ ra nghị quyết ngắn gồm ba dòng, ghi rõ người phụ trách từng đoạn mương và ngày kiểm tra lại. Đồng chí Trưởng Ban Tổ chức Tỉnh ủy đánh giá cao cách làm thiết thực, đề nghị Đảng ủy phường rút kinh nghiệm để các chi bộ khác cùng tham khảo.',
    ],
  },
]
