import { describe, expect, test } from 'vitest'
import { passwordFault } from './password-rules'

const person = {
  email: 'lan.nguyen@gialai.example',
  name: 'Nguyễn Thị Ngọc Lan',
  penName: 'Ngọc Lan',
  office: 'Văn phòng Tỉnh ủy',
  siteName: 'Trang tin Cao Nguyên Xanh',
}

describe('a password may be chosen', () => {
  test.each([
    'con mèo nằm trên mái ngói',
    'ốc bươu luộc lá gừng',
    'Kho thóc 7 cửa sổ',
    'thuyền nan chở bưởi',
    'correct horse battery staple',
    'k7mq-x2fb-9tna-hw4e',
    '123456 con cá mú',
    'matkhau của tôi là bưởi năm roi',
    'x'.repeat(12) + ' tàu lá chuối',
    '🌊🌊🌊 sóng đánh thuyền về',
  ])('%s', (password) => {
    expect(passwordFault(password, person)).toBeNull()
  })
})

describe('a password is refused', () => {
  test.each([
    ['', 'password.too_short'],
    ['ngắn quá đi', 'password.too_short'],
    ['bưởi năm ro', 'password.too_short'],
    ['b'.repeat(100) + ' chuối tiêu, chuối ngự, chuối hột', 'password.too_long'],
    ['123456789012', 'password.common'],
    ['matkhau123456', 'password.common'],
    ['Mật khẩu 2026!', 'password.common'],
    ['mậtkhẩumậtkhẩu', 'password.common'],
    ['P@ssw0rd12345', 'password.common'],
    ['passwordpassword', 'password.common'],
    ['qwertyuiop123', 'password.common'],
    ['1qaz2wsx3edc4rfv', 'password.common'],
    ['aaaaaaaaaaaaaaa', 'password.common'],
    ['xemaxemaxemax', 'password.common'],
    ['anhyeuem2024!!', 'password.common'],
    ['admin@123456789', 'password.common'],
    ['Quantrivien@2025', 'password.common'],
    ['vanphongtinhuy1', 'password.common'],
    ['Toasoan@123456', 'password.common'],
    ['987654321abcdef', 'password.common'],
    ['nguyenthingoclan', 'password.personal'],
    ['Ngọc Lan 1985 !!', 'password.personal'],
    ['lan.nguyen@123456', 'password.personal'],
    ['lannguyenlannguyen', 'password.personal'],
    ['caonguyenxanh2026', 'password.personal'],
    ['CaoNguyen@matkhau', 'password.personal'],
  ] as const)('%s', (password, fault) => {
    expect(passwordFault(password, person)).toBe(fault)
  })

  test('128 characters pass and 129 do not, however many bytes they take', () => {
    const text = 'gió đưa cành trúc la đà, ' + 'tiếng chuông xa '.repeat(8)
    const of = (length: number) => [...text.normalize('NFC')].slice(0, length).join('')
    expect([...of(128)]).toHaveLength(128)
    expect(passwordFault(of(128), person)).toBeNull()
    expect(passwordFault(of(129), person)).toBe('password.too_long')
  })
})
