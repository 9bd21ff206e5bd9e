/** Words of the writing desk: fields, tools, and the state of saving. */
export const editorWords = {
  title: 'Tiêu đề',
  characters: (n: number) => `· ${n} ký tự`,
  titlePlaceholder: 'Tiêu đề bài viết',
  titleTooLong: 'Tiêu đề dài quá 500 ký tự nên chưa lưu được.',
  lead: 'Tóm tắt',
  /** Beside the name of the lead, for those who call it so. */
  leadShown: '(sapo)',
  leadPlaceholder: 'Vài câu nói điều chính của bài',
  leadTooLong: 'Tóm tắt dài quá 2.000 ký tự nên chưa lưu được.',
  body: 'Nội dung',
  bodyPlaceholder: 'Viết bài ở đây, hoặc dán, thả ảnh vào',
  mainSection: 'Chuyên mục chính',
  chooseSection: 'Chọn chuyên mục',
  otherSections: 'Chuyên mục khác',
  genre: 'Thể loại',
  noGenre: 'Chưa chọn',
  tags: 'Từ khóa',
  tagsHint: 'Cách nhau bằng dấu phẩy.',
  details: 'Thông tin bài',
  loading: 'Đang mở trang soạn thảo…',
}

export const creditWords = {
  heading: 'Tác giả, bút danh',
  role: 'Vai trò',
  namePlaceholder: 'Tên hoặc bút danh',
  roles: { writer: 'Người viết', photographer: 'Ảnh' },
  nameNumbered: (role: 'writer' | 'photographer', n: number) =>
    `${role === 'writer' ? 'Người viết' : 'Ảnh'}${n === 1 ? '' : ` ${n}`}`,
  officeNumbered: (role: 'writer' | 'photographer', n: number) =>
    `Cơ quan${role === 'writer' ? '' : ' (ảnh)'}${n === 1 ? '' : ` ${n}`}`,
  penNameHint: 'Ghi tên hoặc bút danh đúng như sẽ in. Tên tài khoản không hiện với bạn đọc.',
  mine: 'Đây là tôi',
  linked: 'Đã gắn với một tài khoản.',
  nameToSave: 'Nhập tên thì dòng này mới được lưu.',
  addWriter: 'Thêm người viết',
  addPhotographer: 'Thêm người chụp',
  up: (name: string) => `Đưa ${name || 'dòng này'} lên trên`,
  down: (name: string) => `Đưa ${name || 'dòng này'} xuống dưới`,
  remove: (name: string) => `Bỏ ${name || 'dòng này'}`,
}

export const sourceWords = {
  heading: 'Nguồn',
  summary: 'Nguồn (bài đăng lại)',
  name: 'Tên nguồn',
  url: 'Địa chỉ bài gốc',
  at: 'Thời gian đăng ở nguồn',
  nameFirst: 'Nhập tên nguồn thì nguồn mới được lưu.',
  badUrl: 'Địa chỉ phải bắt đầu bằng https:// hoặc http://. Chưa lưu địa chỉ này.',
}

export const toolWords = {
  toolbar: 'Công cụ soạn thảo',
  tableToolbar: 'Công cụ bảng',
  block: 'Kiểu đoạn',
  paragraph: 'Đoạn văn',
  heading2: 'Tiêu đề mục',
  heading3: 'Tiêu đề mục nhỏ',
  bold: 'Đậm',
  italic: 'Nghiêng',
  underline: 'Gạch chân',
  bulletList: 'Danh sách',
  orderedList: 'Danh sách số',
  blockquote: 'Trích dẫn',
  link: 'Liên kết',
  table: 'Bảng',
  picture: 'Chèn ảnh',
  alignLeft: 'Căn trái',
  alignCenter: 'Căn giữa',
  alignRight: 'Căn phải',
  alignJustify: 'Căn đều',
  undo: 'Hoàn tác',
  redo: 'Làm lại',
  rowAbove: 'Thêm hàng trên',
  rowBelow: 'Thêm hàng dưới',
  deleteRow: 'Xóa hàng',
  columnLeft: 'Thêm cột trái',
  columnRight: 'Thêm cột phải',
  deleteColumn: 'Xóa cột',
  merge: 'Gộp ô',
  split: 'Tách ô',
  headerRow: 'Hàng tiêu đề',
  headerColumn: 'Cột tiêu đề',
  deleteTable: 'Xóa bảng',
  withKeys: (name: string, keys: string) => `${name} (${keys})`,
}

export const linkWords = {
  title: 'Liên kết',
  address: 'Địa chỉ liên kết',
  addressHint: 'Ví dụ: https://dangcongsan.vn hoặc /gioi-thieu',
  text: 'Chữ hiện trong bài',
  bad: 'Địa chỉ này không dùng được. Hãy nhập địa chỉ bắt đầu bằng https://.',
  textMissing: 'Nhập chữ hiện trong bài.',
  apply: 'Gắn liên kết',
  remove: 'Bỏ liên kết',
}

export const figureWords = {
  caption: 'Chú thích ảnh',
  captionPlaceholder: 'Ảnh chụp gì, ở đâu; ai chụp',
  alt: 'Mô tả ảnh',
  altPlaceholder: 'Nói cho người không nhìn thấy ảnh',
  decorative: 'Ảnh trang trí',
  up: 'Đưa ảnh lên trên',
  down: 'Đưa ảnh xuống dưới',
  remove: 'Xóa ảnh',
  broken: 'Không tải được ảnh này.',
  /** Stands for the picture itself when it has no description yet. */
  unnamed: 'Ảnh trong bài',
}

export const uploadWords = {
  uploading: (name: string) => `Đang tải ảnh “${name}”`,
  percent: (n: number) => `${n}%`,
  processing: 'Đang xử lý…',
  done: (n: number) => (n === 1 ? 'Đã chèn ảnh.' : `Đã chèn ${n} ảnh.`),
  notPicture: (name: string) => `“${name}” không phải ảnh JPEG, PNG hoặc WebP.`,
  tooLarge: (name: string) => `“${name}”: Tệp vượt quá 25 MB.`,
  refused: (name: string, why: string) => `“${name}”: ${why}`,
  offline: (name: string) => `Chưa tải được “${name}”. Kiểm tra kết nối rồi chèn lại.`,
  dismiss: 'Ẩn thông báo',
}

export const saveWords = {
  changed: 'Có thay đổi chưa lưu',
  saving: 'Đang lưu…',
  saved: (time: string) => `Đã lưu lúc ${time}`,
  failedKept: 'Chưa lưu được. Bài được giữ trên máy này.',
  failedNotKept: 'Chưa lưu được. Đừng đóng trang này: máy không còn chỗ giữ bài.',
  signedOut: 'Hết phiên. Đăng nhập lại để lưu tiếp.',
  signIn: 'Đăng nhập lại',
  retry: 'Thử lưu lại',
  save: 'Lưu nháp',
  conflict: (name: string) => `${name} đã lưu bản khác. Cả hai bản được giữ.`,
  someone: 'Người khác',
  seeTheirs: 'Xem bản kia',
  useMine: 'Dùng bản của tôi',
  useTheirs: 'Dùng bản kia',
  theirsTitle: (name: string) => `Bản của ${name}`,
  useMineTitle: 'Dùng bản của tôi?',
  useMineText: (name: string) => `Bản đang mở ở đây sẽ thay bản của ${name} làm bài đang viết.`,
  useTheirsTitle: 'Dùng bản kia?',
  useTheirsText: (name: string) =>
    `Trang này sẽ mở bản của ${name}. Bản của bạn vẫn nằm trong mục “Bản được giữ” của bài.`,
}

export const copyWords = {
  offer: (time: string) => `Máy này còn giữ một bản chưa lưu, lúc ${time}.`,
  newer: 'Từ lúc đó bài đã được lưu thêm. Hãy xem trước khi dùng.',
  see: 'Xem bản đã giữ',
  use: 'Dùng bản đã giữ',
  drop: 'Bỏ bản đã giữ',
  title: 'Bản đã giữ trên máy này',
}
