import type { ArticleAction } from '@/domain/article/workflow'
import type { DemoText } from '../demo-text'
import type { DemoPerson } from '../people'

/** An article that the demonstration's people are working on: who did what with it, in order. */
export type DemoWork = DemoText & {
  writer: DemoPerson['key']
  course: Array<{ who: DemoPerson['key']; action: ArticleAction; reason?: string }>
}

const office = 'Văn phòng Tỉnh ủy'
const hanh = { name: 'Hạnh Lưu', office }
const an = { name: 'Hoài An', office }
const thuan = { name: 'Vi Thuận', office: 'Đảng ủy xã Hải Triều' }
const lam = { name: 'Đức Lâm', office: 'Ban Tổ chức Tỉnh ủy' }

const submit = (who: DemoPerson['key']) => ({ who, action: 'submit' }) as const
const take = (who: DemoPerson['key']) => ({ who, action: 'take' }) as const
const sendUp = (who: DemoPerson['key']) => ({ who, action: 'send_up' }) as const
const approve = (who: DemoPerson['key']) => ({ who, action: 'approve' }) as const
const publish = (who: DemoPerson['key']) => ({ who, action: 'publish' }) as const

/** One article and more for every state on the desk. */
export const atWork: DemoWork[] = [
  {
    writer: 'hanh', course: [], section: 'tin-tuc-su-kien', by: hanh,
    title: 'Chuẩn bị lễ hội đua thuyền truyền thống trên sông Vàng',
    lead: '',
    parts: ['Ban Tổ chức lễ hội cho biết năm nay có mười tám đội đăng ký, trong đó lần đầu tiên có bốn đội nữ. Đường đua dài 4,5 kilômét, xuất phát từ bến cũ.', 'Còn chờ số liệu về phương án phân luồng giao thông.'],
  },
  {
    writer: 'thuan', course: [], section: 'tin-hoat-dong-co-so', by: thuan,
    title: 'Hải Triều ra quân dọn sạch bãi biển sau mùa mưa',
    lead: 'Hơn năm trăm người tham gia, thu gom gần mười hai tấn rác dạt vào bờ.',
    parts: ['Từ sáng sớm, hơn năm trăm đoàn viên, dân quân và bà con xã Hải Triều đã chia thành chín tổ dọc theo bãi biển. Rác chủ yếu là túi ni lông, phao xốp và cành cây trôi về sau những trận mưa lớn.', 'Phao xốp được tách riêng để đơn vị thu mua tái chế chở đi trong ngày.'],
  },
  {
    writer: 'an', section: 'tin-hoat-dong-co-so', by: an,
    course: [submit('an'), take('ngoc'), { who: 'ngoc', action: 'return', reason: 'Bổ sung tên người phụ trách mô hình và số liệu so với năm trước; đoạn cuối cần rõ ai đề nghị.' }],
    title: 'Tổ hợp tác trồng nấm ở Phú Vinh tạo việc làm cho ba mươi phụ nữ',
    lead: 'Tận dụng rơm sau thu hoạch, tổ hợp tác cung cấp nấm tươi cho hai bếp ăn tập thể.',
    parts: ['Từ một lán nhỏ rộng bốn mươi mét vuông, tổ hợp tác trồng nấm của chị em xã Phú Vinh nay đã có sáu lán, mỗi ngày hái hơn tám chục cân nấm tươi.', 'Rơm trước kia đốt ngoài đồng, nay được thu mua về ủ. Chị em làm theo giờ thuận tiện, người ít cũng có thêm hai triệu đồng một tháng.', 'Có đề nghị được vay vốn để mua lò hấp.'],
  },
  {
    writer: 'thuan', section: 'tin-hoat-dong-co-so', by: thuan, photographer: 'Hoài An',
    course: [submit('thuan')],
    title: 'Lớp học bơi miễn phí của cựu chiến binh xã Hải Triều qua năm mùa hè',
    lead: 'Hơn một nghìn hai trăm em nhỏ đã biết bơi nhờ các ông, các bác thay nhau đứng lớp bên khúc sông lặng.',
    parts: [
      'Năm năm nay, cứ nghỉ hè là khúc sông sau đình làng Triều Đông lại có lớp học bơi không thu tiền. Thầy dạy là các bác cựu chiến binh, học trò là trẻ con trong xã và cả các xã bên.',
      { picture: 'river', alt: 'Khúc sông rộng có cầu bắc qua', caption: 'Khúc sông nơi mở lớp học bơi' },
      'Mỗi lớp mười lăm em, hai bác dưới nước, một bác trên bờ. Phao làm từ can nhựa, dây giăng quanh bãi tập. Học xong em nào cũng phải bơi được hai mươi lăm mét và biết cách gọi người lớn khi thấy bạn đuối nước.',
      'Hội Cựu chiến binh xã dự định mùa hè tới mở thêm lớp cho phụ nữ đi biển.',
    ],
  },
  {
    writer: 'hanh', section: 'hoc-tap-va-lam-theo-bac', by: hanh,
    course: [submit('hanh')],
    title: 'Cô giáo vùng cao và tủ sách đi bằng xe máy',
    lead: 'Hai chiếc thùng gỗ buộc sau xe, mỗi tuần cô Vũ Hà Châu mang sách đến một điểm trường lẻ.',
    parts: ['Cô Vũ Hà Châu, giáo viên Trường Tiểu học Sơn Hội, tự đóng hai thùng gỗ chở được chín mươi cuốn sách. Thứ sáu hằng tuần, cô đi một điểm trường, đổi sách cho các em rồi ở lại đọc chuyện đến chiều.', 'Ban đầu cô dùng tiền lương mua sách cũ, sau bạn bè gửi thêm. Đến nay tủ sách có hơn sáu trăm cuốn, cuốn nào cũng được bọc bìa, ghi tên em mượn gần nhất.'],
  },
  {
    writer: 'hanh', section: 'hoat-dong-cua-lanh-dao-tinh', by: hanh, photographer: 'Hoài An',
    course: [submit('hanh'), take('ngoc')],
    title: 'Đoàn công tác của Tỉnh ủy khảo sát việc sắp xếp trụ sở dôi dư tại các xã, phường',
    lead: 'Sau khi sắp xếp đơn vị hành chính, toàn tỉnh còn 61 trụ sở chưa có phương án sử dụng.',
    parts: [
      'Trong hai ngày, đoàn công tác của Tỉnh ủy do đồng chí Hoàng Thị Bích Thảo - Phó Bí thư Thường trực Tỉnh ủy dẫn đầu đã khảo sát việc sắp xếp, sử dụng trụ sở dôi dư tại sáu xã, phường.',
      { picture: 'building', alt: 'Trụ sở hai tầng có hàng cột ở giữa', caption: 'Một trụ sở được đề nghị chuyển thành trường mầm non' },
      'Đoàn nhận thấy nơi làm tốt là nơi hỏi dân trước khi lập phương án. Ở Bắc Ngạn, trụ sở cũ trở thành phòng đọc và chỗ sinh hoạt của người cao tuổi; ở Đồng Quế, sân trụ sở thành điểm tập kết nông sản.',
      'Đồng chí trưởng đoàn yêu cầu các địa phương hoàn thành phương án trong tháng, nơi nào để trụ sở hư hỏng thì người đứng đầu chịu trách nhiệm.',
    ],
  },
  {
    writer: 'an', section: 'hoat-dong-cua-lanh-dao-tinh', by: an, photographer: 'Hoài An',
    course: [submit('an'), take('ngoc'), sendUp('ngoc')],
    title: 'Thường trực Tỉnh ủy gặp mặt đội ngũ trí thức, văn nghệ sĩ tiêu biểu',
    lead: 'Nhiều ý kiến đề nghị có cơ chế đặt hàng nghiên cứu từ chính những vướng mắc của địa phương.',
    parts: [
      'Chiều nay, Thường trực Tỉnh ủy gặp mặt 120 trí thức, văn nghệ sĩ tiêu biểu. Đồng chí Vũ Đình Lương - Bí thư Tỉnh ủy chủ trì buổi gặp mặt.',
      { picture: 'table', alt: 'Cuộc gặp quanh bàn dài trong căn phòng nhiều cửa sổ', caption: 'Các đại biểu trao đổi tại buổi gặp mặt' },
      'Phát biểu tại đây, các nhà khoa học đề nghị tỉnh công bố danh mục bài toán cần lời giải: chống xói lở bờ sông, giống lúa chịu mặn, bảo quản nấm và măng sau thu hoạch. Giới văn nghệ mong có nơi biểu diễn thường xuyên cho nghệ nhân hát ru và múa trống.',
      'Đồng chí Bí thư Tỉnh ủy trân trọng tiếp thu, giao Ban Tuyên giáo và Dân vận Tỉnh ủy cùng các sở lập danh mục đặt hàng trong quý này, mời chính những người dự hôm nay tham gia hội đồng tư vấn.',
    ],
  },
  {
    writer: 'thuan', section: 'tin-tuc-su-kien', by: thuan,
    course: [submit('thuan'), take('ngoc'), sendUp('ngoc')],
    title: 'Giá cá cơm tăng, ngư dân Hải Triều bám biển đầu vụ',
    lead: 'Sản lượng tuần đầu đạt gần 90 tấn, các cơ sở nước mắm đặt mua ngay tại bến.',
    parts: ['Tuần đầu của vụ cá cơm, tàu thuyền Hải Triều cập bến đều đặn từ bốn giờ sáng. Theo ban quản lý bến, sản lượng ước gần 90 tấn, giá cao hơn năm trước khoảng một phần năm.', 'Các cơ sở làm nước mắm trong xã ký hợp đồng trước với chủ tàu, bao tiêu cả vụ. Xã cũng bố trí thêm hai điểm cân công khai để tránh ép giá.'],
  },
  {
    writer: 'lam', section: 'xay-dung-dang', by: lam, photographer: 'Hoài An',
    course: [submit('lam'), take('ngoc'), sendUp('ngoc'), approve('hung')],
    title: 'Đánh giá cán bộ theo việc: ba xã, phường làm điểm sau một quý',
    lead: 'Mỗi cán bộ có một bảng việc công khai, người dân và đồng nghiệp cùng cho điểm vào cuối tháng.',
    parts: [
      'Sau một quý làm điểm ở Tân Giang, Phú Vinh và Vạn Thủy, cách đánh giá cán bộ theo việc bước đầu cho thấy tác dụng. Bảng việc của từng người treo ở nơi làm việc, ghi rõ kết quả, hạn và người phối hợp.',
      { picture: 'desk', alt: 'Sổ ghi việc mở trên bàn làm việc', caption: 'Bảng việc được cập nhật hằng tuần' },
      'Cuối tháng, điểm của mỗi cán bộ gồm ba phần: kết quả công việc, ý kiến đồng nghiệp, ý kiến người dân đến giao dịch. Người đứng đầu phải giải thích nếu chấm khác xa hai phần kia.',
      'Ban Tổ chức Tỉnh ủy sẽ hoàn thiện bảng tiêu chí trước khi mở rộng ra toàn tỉnh vào đầu năm sau.',
    ],
  },
  {
    writer: 'an', section: 'tin-hoat-dong-co-so', by: an, photographer: 'Hoài An',
    course: [submit('an'), take('ngoc'), sendUp('ngoc'), approve('phuong'), publish('phuong'), { who: 'ngoc', action: 'revise' }],
    title: 'Tân Giang mở tuyến phố đi bộ ven sông, giao cho chính các hộ dân quản lý',
    lead: 'Không rào chắn, không lực lượng chốt, mười hai tổ hộ gia đình thay nhau giữ sạch và giữ trật tự.',
    parts: [
      'Tối qua, tuyến phố đi bộ ven sông dài 900 mét của phường Tân Giang bắt đầu hoạt động. Điều khác lạ là ban quản lý tuyến phố gồm toàn các hộ sống hai bên đường, do bà con bầu ra.',
      { picture: 'town', alt: 'Dãy phố ven đường với cây xanh và vỉa hè rộng', caption: 'Một đoạn tuyến phố trước giờ mở cửa' },
      'Mười hai tổ hộ gia đình chia nhau từng đoạn, tự định giờ bày hàng, chỗ để xe và tiền góp dọn rác. Phường chỉ giữ vai trò hỗ trợ điện, nước và phân xử khi các tổ không thống nhất.',
      'Đêm đầu tiên có khoảng ba nghìn lượt người dạo phố. Đến mười giờ rưỡi, khi khách về, các tổ cùng quét dọn, sáng hôm sau mặt đường sạch như chưa từng có hội.',
    ],
  },
  {
    writer: 'thuan', section: 'tin-tuc-su-kien', by: thuan,
    course: [
      submit('thuan'), take('ngoc'), sendUp('ngoc'), approve('phuong'), publish('phuong'),
      { who: 'phuong', action: 'withdraw', reason: 'Lịch cắt nước đã thay đổi, đơn vị cấp nước đề nghị gỡ để thông báo lại.' },
    ],
    title: 'Lịch tạm ngừng cấp nước để súc rửa đường ống tại ba phường trung tâm',
    lead: 'Việc súc rửa làm vào ban đêm, mỗi khu vực ngừng cấp nước không quá năm giờ.',
    parts: ['Đơn vị cấp nước thông báo tạm ngừng cấp nước luân phiên tại các phường Lam Thành, Tân Giang và Bắc Ngạn để súc rửa đường ống. Thời gian từ 23 giờ đến 4 giờ sáng hôm sau.', 'Người dân chủ động trữ nước sinh hoạt; bệnh viện và trạm y tế được cấp bằng xe bồn.'],
  },
]
