import type { DemoPublished } from '../demo-text'

const section = 'tin-tuc-su-kien'
const office = 'Văn phòng Tỉnh ủy'

/** News of the invented province. */
export const events: DemoPublished[] = [
  {
    section, daysAgo: 0, time: '07:50', genre: 'tin', by: { name: 'Hoài An', office }, photographer: 'Hoài An',
    title: 'Thông xe cầu Bến Giang, rút ngắn quãng đường từ vùng hạ du lên trung tâm tỉnh mười sáu kilômét',
    lead: 'Cây cầu dài 742 mét bắc qua sông Vàng hoàn thành sớm hai tháng, nối hai bờ vốn chỉ qua lại bằng phà.',
    parts: [
      'Sáng {ngày}, cầu Bến Giang chính thức thông xe sau hai mươi tháng thi công. Hàng nghìn người dân hai bờ đã có mặt từ sớm để đi bộ qua cầu trong giờ đầu tiên.',
      { picture: 'bridge', alt: 'Cầu dây văng qua sông lúc hoàng hôn', caption: 'Cầu Bến Giang nhìn từ bờ nam' },
      'Cầu có bốn làn xe, hai lề đi bộ rộng hai mét rưỡi, tải trọng thiết kế theo tiêu chuẩn đường cấp ba đồng bằng. Nhờ tổ chức ba ca và dùng dầm đúc sẵn, đơn vị thi công rút ngắn được gần hai tháng so với hợp đồng.',
      'Bà con xã Vạn Thủy cho biết trước đây muốn chở nông sản lên chợ đầu mối phải chờ phà từ ba giờ sáng, mùa lũ có khi nghỉ cả tuần. Từ nay xe tải nhỏ chỉ mất hai mươi phút là tới trung tâm tỉnh.',
      'Sở Xây dựng đề nghị người dân chấp hành biển báo tốc độ, không dừng xe trên cầu để chụp ảnh; lực lượng cảnh sát giao thông sẽ trực hai đầu cầu trong tháng đầu.',
    ],
  },
  {
    section, daysAgo: 2, time: '11:00', genre: 'tin', by: { name: 'Vi Thuận', office: 'Đảng ủy xã Hải Triều' }, photographer: 'Hoài An',
    title: 'Các hồ chứa vận hành điều tiết, chủ động đón đợt mưa lớn',
    lead: 'Bốn hồ lớn hạ mực nước về dưới ngưỡng đón lũ, phương án báo động được gửi đến từng thôn ven sông.',
    parts: [
      'Theo Ban Chỉ huy phòng thủ dân sự tỉnh, đến trưa {ngày} bốn hồ chứa lớn đã hạ mực nước về dưới ngưỡng đón lũ theo quy trình vận hành liên hồ. Lưu lượng xả được giữ ổn định, không gây ngập vùng bãi.',
      { picture: 'reservoir', alt: 'Đập tràn đang xả nước qua bảy cửa', caption: 'Hồ chứa Sơn Hội vận hành điều tiết' },
      'Các xã ven sông đã thông báo trên loa truyền thanh và nhóm liên lạc của thôn hai lần mỗi ngày. Thuyền, áo phao, máy nổ được kiểm tra, đặt sẵn ở nhà văn hóa.',
      'Ban Chỉ huy đề nghị người dân không ra sông vớt củi khi nước lên, không chằng buộc lồng bè qua đêm ở những đoạn nước xiết và gọi đường dây nóng khi thấy dấu hiệu sạt lở.',
    ],
  },
  {
    section, daysAgo: 4, time: '17:10', genre: 'tin', by: { name: 'Hạnh Lưu', office }, photographer: 'Hoài An',
    title: 'Khai trương Trung tâm Phục vụ hành chính công phường Tân Giang',
    lead: 'Người dân chỉ đến một quầy, giấy tờ được trả tại nhà nếu có yêu cầu; buổi tối thứ ba và thứ năm làm thêm hai giờ.',
    parts: [
      'Ngày {ngày}, Trung tâm Phục vụ hành chính công phường Tân Giang bắt đầu nhận hồ sơ. Đây là trung tâm thứ chín của tỉnh hoạt động theo cách một quầy làm trọn việc.',
      { picture: 'building', alt: 'Trụ sở công vụ có hàng cột trắng và bậc thềm rộng', caption: 'Trung tâm Phục vụ hành chính công phường Tân Giang' },
      'Thay vì đi lần lượt qua quầy đất đai, hộ tịch, thuế, người dân ngồi một chỗ, cán bộ các lĩnh vực đến phối hợp. Hồ sơ thiếu được hẹn bổ sung một lần, ghi rõ trên giấy tiếp nhận.',
      'Riêng tối thứ ba và thứ năm, trung tâm làm việc đến bảy giờ rưỡi để phục vụ công nhân và người đi làm xa. Tuần đầu thử nghiệm đã có 318 lượt người đến vào buổi tối.',
    ],
  },
  {
    section, daysAgo: 8, time: '09:45', genre: 'phong-su', by: { name: 'Hoài An', office }, photographer: 'Hoài An',
    title: 'Chợ phiên Lĩnh Trên: nơi hàng núi xuống, hàng biển lên',
    lead: 'Cứ năm ngày một phiên, con dốc trước nhà văn hóa thôn lại đầy tiếng cười của người ba xã.',
    parts: [
      'Bốn giờ sáng, sương còn đặc trên mái ngói, những bó đuốc nhỏ đã nhích dần từ phía Khe Bưởi xuống. Người đi chợ phiên Lĩnh Trên quen bước trong tối, gùi sau lưng là măng khô, mật ong, vài con gà buộc chân bằng lạt giang.',
      { picture: 'harvest', alt: 'Những thửa ruộng bậc thang vàng màu lúa chín', caption: 'Đường xuống chợ phiên đi qua những thửa ruộng đang vào vụ gặt' },
      'Sáu giờ, chuyến xe đầu tiên từ Hải Triều lên, mang theo cá nướng, nước mắm và muối hạt. Chỗ ngồi không ai chia nhưng ai cũng biết: hàng biển bên trái gốc đa, hàng núi bên phải, ở giữa là hàng rèn và hàng vải.',
      { heading: 'Bán một buổi, chuyện cả tuần' },
      'Ông Lò Văn Chẩn, bảy mươi tuổi, bán dao rựa ở chợ đã bốn mươi năm, bảo rằng người ta đến đây không chỉ để mua. Có ông bạn ở Vạn Thủy, phiên nào cũng lên ngồi với ông một ấm trà rồi về, chẳng bán chẳng mua.',
      'Hai năm nay, thanh niên trong thôn lập nhóm nhận đặt hàng qua điện thoại, gom ở chợ rồi gửi xe xuống phố. Phiên trước, nhóm gửi được hơn hai tạ măng và sáu mươi lít mật ong. Chợ cũ, cách bán mới, con dốc trước nhà văn hóa vẫn thế, vẫn đầy tiếng cười.',
    ],
  },
  {
    section, daysAgo: 13, time: '08:00', genre: 'tin', by: { name: 'Vi Thuận', office: 'Đảng ủy xã Hải Triều' },
    title: 'Phát động Tết trồng cây, mỗi xã chọn một loài cây bản địa',
    lead: 'Toàn tỉnh đặt mục tiêu một triệu hai trăm nghìn cây, ưu tiên đất trống ven hồ và hai bên các tuyến đường mới.',
    parts: [
      'Ngày {ngày}, tại khu đồi ven hồ Sơn Hội, Ủy ban nhân dân tỉnh tổ chức lễ phát động Tết trồng cây. Ngay sau lễ, gần tám trăm đại biểu và người dân đã trồng ba nghìn cây lim xanh, giổi và sến.',
      { picture: 'forest', alt: 'Đồi cây non trồng thành hàng trước cánh rừng thông', caption: 'Cây non vừa trồng trên khu đồi ven hồ' },
      'Điểm mới năm nay là mỗi xã, phường chọn một loài cây bản địa, giao cho một tổ chức hoặc dòng họ nhận chăm sóc trong ba năm. Cây chết phải trồng lại ngay vụ sau, kết quả được công bố bằng bản đồ.',
      'Ngành kiểm lâm cung cấp giống miễn phí và hướng dẫn kỹ thuật tại chỗ. Những nơi đất mỏng sẽ trồng keo làm cây phù trợ trước, hai năm sau mới trồng xen cây gỗ lớn.',
    ],
  },
]
