/**
 * What the passwords of Vietnamese offices are made of: written for this house after the habits seen in published lists
 * of common passwords. Folded (lower case, no diacritics, no blanks). A password made of these pieces, of runs on the
 * keyboard and of years is refused; a piece inside a longer text of one's own is not.
 */
export const COMMON_PIECES: readonly string[] = words(`
  matkhau matkhaumoi matkhaucu matkhaukho matkhaucuatoi mkhau khongcomatkhau quenmatkhau khongnho khongbiet
  dangnhap taikhoan nguoidung quantri quantrivien quantrihethong hethong mayvanphong maytinh internet
  xinchao chaoban chaocacban chaomung chaomoinguoi camon hanhphuc maiyeu yeuem yeuanh anhyeuem emyeuanh
  yeunhau tinhyeu giadinh mevaba bome conyeu vochong toiyeuban toiyeuvietnam vietnam vietnamvodich
  hanoi saigon hochiminh danang haiphong cantho quynhon gialai pleiku binhdinh bacho bachovidai
  congsan dangvien dangcongsan dangquangvinh chinhtri dangbo vanphong vanphongtinhuy tinhuy tinhdoan huyenuy
  thanhuy banbientap toasoan bientap bientapvien congtacvien nguoiduyet vanthu chuyenvien truongphong
  phophong truongban lanhdao canbo coquan tuyengiao bantuyengiao danvan bandanvan tochuc kiemtra noichinh
  trangtin trangthongtin trangthongtindientu congthongtin congthongtindientu dientu baochi tapchi
  thang nam ngay sinhnhat ngaysinh
  password passwort passwd pass pwd admin administrator administrador root superuser super user username
  guest test tester testing demo default temp temporary changeme changeit letmein openup welcome login logon
  signin secret private access master manager office computer windows microsoft google facebook zalo gmail
  hotmail yahoo samsung iphone apple android nokia
  iloveyou loveyou love lovely forever hello helloworld monkey dragon shadow sunshine princess football
  baseball superman batman starwars pokemon naruto trustno michael jordan jessica ashley charlie daniel
  thomas hunter killer ninja freedom whatever flower summer winter spring autumn cookie pepper ginger
  january february march april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday
  abc abcd abcde abcdef abcdefg abcdefgh xyz aaa bbb
  qwe qwer qwert qwerty qwertyu qwertyui qwertyuiop asd asdf asdfg asdfgh asdfghj asdfghjkl zxc zxcv zxcvb
  zxcvbn zxcvbnm qaz qazwsx qazwsxedc wsx edc rfv qweasd qweasdzxc poiuytrewq lkjhgfdsa mnbvcxz
  1qaz 2wsx 3edc 4rfv 1qaz2wsx 1q2w3e 1q2w3e4r 1q2w3e4r5t q1w2e3 q1w2e3r4 q1w2e3r4t5 zaq1 zaq12wsx
  123qwe qwe123 123abc abc123 a1b2c3 a1b2c3d4 1a2b3c
`)

function words(text: string): string[] {
  return text.trim().split(/\s+/)
}
