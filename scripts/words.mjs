// @ts-check

/** Every line that the commands of the project print, so that one place speaks. */
export const words = {
  steps: {
    settings: 'Kiểm tra cài đặt',
    install: 'Cài thư viện',
    installed: 'Thư viện đã có sẵn',
    database: 'Khởi động cơ sở dữ liệu',
    connect: 'Kết nối cơ sở dữ liệu',
    generate: 'Tạo mã truy cập dữ liệu',
    generated: 'Mã truy cập dữ liệu đã có sẵn',
    /** @param {number} count */
    migrated: (count) =>
      count === 0 ? 'Cấu trúc dữ liệu đã mới nhất' : `Cập nhật cấu trúc dữ liệu (${count} bước)`,
    migrate: 'Cập nhật cấu trúc dữ liệu',
    build: 'Dựng trang',
    built: 'Bản dựng đã mới nhất',
    bundle: 'Đóng gói máy chủ',
    people: 'Kiểm tra người quản trị',
    demo: 'Dữ liệu minh họa',
    serve: 'Mở cổng',
  },
  wait: {
    install: 'Đang cài thư viện, lần đầu mất vài phút…',
    build: 'Đang dựng trang, mất khoảng một phút…',
    lock: 'Một lần khởi động khác đang cài hoặc dựng ở đây, xin đợi…',
  },
  /** @param {number} port */
  ready: (port) => `Sẵn sàng: http://localhost:${port}`,
  stopping: 'Đang dừng…',
  databaseLost: 'Mất kết nối với cơ sở dữ liệu nhúng, đang nối lại…',
  databaseBack: 'Đã nối lại cơ sở dữ liệu nhúng.',

  /** @param {string} option */
  unknownOption: (option) => `Không có tùy chọn ${option}. Các tùy chọn: --demo, --dev.`,
  /** @param {string} name */
  unknownCommand: (name) => `Không có lệnh "${name}".`,

  settings: {
    /** @param {string} value */
    port: (value) => `PORT=${value} không hợp lệ: cần một số nguyên từ 1 đến 65535.`,
    /** @param {string} value */
    host: (value) => `HOST=${value} không hợp lệ: cần một địa chỉ IP hoặc tên máy.`,
    /** @param {string} value */
    siteUrl: (value) =>
      `SITE_URL=${value} không hợp lệ: cần dạng http://tên-miền hoặc https://tên-miền, không có đường dẫn theo sau.`,
    authSecret: 'AUTH_SECRET quá ngắn: cần ít nhất 32 ký tự.',
    smtpUrl: 'SMTP_URL không hợp lệ: cần dạng smtp://máy:cổng hoặc smtps://tài-khoản:mật-khẩu@máy:cổng.',
    /** @param {string} name */
    databaseUrl: (name) => `${name} không hợp lệ: cần dạng postgresql://vai-trò:mật-khẩu@máy:cổng/tên-cơ-sở-dữ-liệu.`,
    ownerMissing:
      'Có DATABASE_URL mà thiếu DATABASE_OWNER_URL: cần cả hai, một vai trò của trang và một vai trò chủ sở hữu.',
    siteMissing:
      'Có DATABASE_OWNER_URL mà thiếu DATABASE_URL: cần cả hai, một vai trò của trang và một vai trò chủ sở hữu.',
    /** @param {string} role */
    sameRole: (role) =>
      `DATABASE_URL và DATABASE_OWNER_URL dùng chung vai trò "${role}": trang phải có một vai trò khác, ít quyền hơn.`,
  },

  /** @param {number} port */
  portTaken: (port) => `Cổng ${port} đang được chương trình khác dùng: dừng chương trình ấy hoặc đặt PORT khác.`,
  /** @param {number} port */
  portForbidden: (port) => `Không có quyền mở cổng ${port}: đặt PORT từ 1024 trở lên.`,
  /** @param {string} host */
  hostUnknown: (host) => `Máy này không có địa chỉ HOST=${host}.`,

  folder: {
    /** @param {string} folder */
    notFolder: (folder) => `Thư mục dữ liệu ${folder} không dùng được: ở đó đang có một tệp.`,
    /** @param {string} folder */
    notWritable: (folder) => `Không ghi được vào thư mục dữ liệu ${folder}: kiểm tra quyền hoặc đặt DATA_DIR khác.`,
    /** @param {string} folder @param {number} megabytes @param {number} wanted */
    full: (folder, megabytes, wanted) =>
      `Đĩa chứa ${folder} gần đầy: còn ${megabytes} MB, cần ít nhất ${wanted} MB.`,
  },
  diskFull: 'Hết chỗ trên đĩa: giải phóng bớt rồi chạy lại.',
  /** @param {string} path */
  noPermission: (path) => `Không có quyền với ${path}.`,

  install: {
    noNpm: 'Không tìm thấy lệnh npm, cần nó để cài thư viện.',
    /** @param {string} detail */
    failed: (detail) => `Không cài được thư viện: ${detail}`,
  },
  generateFailed: 'Không tạo được mã truy cập dữ liệu (xem các dòng trên).',
  buildFailed: 'Không dựng được trang (xem các dòng trên).',

  embedded: {
    /** @param {string} platform */
    unsupported: (platform) =>
      `PostgreSQL nhúng không có cho ${platform}: đặt DATABASE_URL và DATABASE_OWNER_URL tới một PostgreSQL từ bản 15.`,
    /** @param {string} folder */
    noLauncher: (folder) =>
      `PostgreSQL không chạy bằng root, mà người dùng khác không vào được ${folder}: chạy bằng người dùng thường hoặc đặt bản sao ở thư mục ai cũng vào được.`,
    /** @param {string} detail */
    notRunnable: (detail) => `Không chạy được PostgreSQL nhúng: ${detail}`,
    /** @param {string} folder */
    foreign: (folder) => `Dữ liệu ở ${folder} thuộc người dùng khác: chạy bằng người dùng ấy hoặc đặt DATA_DIR khác.`,
    /** @param {string} folder @param {string} found @param {string} wanted */
    version: (folder, found, wanted) =>
      `Dữ liệu ở ${folder} là của PostgreSQL ${found}, bản nhúng là ${wanted}: cần sao lưu bằng bản cũ rồi khôi phục.`,
    /** @param {string} detail */
    failed: (detail) => `PostgreSQL nhúng không khởi động được: ${detail}`,
    /** @param {string} file */
    secretsLost: (file) => `Thiếu ${file}, trong đó có mật khẩu của cơ sở dữ liệu: khôi phục tệp ấy từ bản sao lưu.`,
    /** @param {string} file */
    secretsBroken: (file) => `${file} hỏng, không đọc được: khôi phục tệp ấy từ bản sao lưu.`,
    /** @param {string} file */
    secretsWrong: (file) => `Mật khẩu trong ${file} không khớp với cơ sở dữ liệu: khôi phục tệp ấy từ bản sao lưu.`,
    tooLong: 'PostgreSQL nhúng không trả lời sau 60 giây.',
  },

  database: {
    /** @param {string} where @param {string} detail */
    unreachable: (where, detail) => `Không kết nối được cơ sở dữ liệu ở ${where}: ${detail}`,
    /** @param {string} role */
    refused: (role) => `Cơ sở dữ liệu không nhận vai trò "${role}": sai tên hoặc mật khẩu.`,
    /** @param {string} name */
    missing: (name) => `Không có cơ sở dữ liệu "${name}".`,
    /** @param {string} role */
    noRole: (role) => `Không có vai trò "${role}" trong cơ sở dữ liệu.`,
    /** @param {string} version */
    tooOld: (version) => `Cần PostgreSQL từ bản 15, máy chủ đang là ${version}.`,
    /** @param {string} setting @param {string} value */
    unsafe: (setting, value) => `Cơ sở dữ liệu đang đặt ${setting}=${value}: phải là "on", nếu không mất điện là mất bài.`,
    noCollation: 'Cơ sở dữ liệu thiếu cách xếp chữ tiếng Việt "vi-x-icu": cần PostgreSQL có ICU.',
    /** @param {string} value */
    notUtf8: (value) => `Cơ sở dữ liệu dùng bảng mã ${value}: phải là UTF8.`,
    /** @param {string} name @param {string} value */
    notUtc: (name, value) =>
      `Cơ sở dữ liệu đặt múi giờ ${value}: chạy lệnh ALTER DATABASE "${name}" SET timezone TO 'UTC'.`,
    /** @param {string} role @param {string} what */
    tooMuch: (role, what) => `Vai trò của trang "${role}" có quyền quá rộng: ${what}.`,
    /** @param {string} role @param {string} what */
    tooLittle: (role, what) => `Vai trò của trang "${role}" thiếu quyền: ${what}.`,
  },

  migration: {
    /** @param {string} name @param {string} detail */
    failed: (name, detail) => `Bước cập nhật dữ liệu ${name} không chạy được, mọi thứ giữ nguyên như cũ: ${detail}`,
    /** @param {string} name */
    changed: (name) => `Bước cập nhật dữ liệu ${name} đã bị sửa sau khi chạy: trả tệp về như cũ.`,
    /** @param {string} name */
    unfinished: (name) => `Bước cập nhật dữ liệu ${name} còn dang dở từ lần trước: cần người quản trị cơ sở dữ liệu xử lý.`,
    /** @param {string} name */
    noFile: (name) => `Bước cập nhật dữ liệu ${name} thiếu tệp migration.sql.`,
  },

  tests: {
    parts: {
      lint: 'Quy tắc viết mã',
      types: 'Kiểu dữ liệu',
      unit: 'Thử từng phần và thử trên PostgreSQL',
      e2e: 'Hành trình trong Chromium',
    },
    /** @param {string} name @param {string[]} known */
    unknownPart: (name, known) => `Không có phần thử "${name}". Các phần: ${known.join(', ')}.`,
    installingChromium: 'Đang cài Chromium của Debian…',
    /** @param {string} path */
    noChromiumAt: (path) => `Không có Chromium ở CHROME_PATH=${path}.`,
    noChromium:
      'Thiếu Chromium: cài bằng "apt-get install chromium" (cần quyền root) hoặc đặt CHROME_PATH tới một Chromium có sẵn.',
  },
}
