import { foundWords } from '@/domain/words/proofreading'
import { mark } from '../reading/mark'
import type { PassageRule } from '../rule'

const DIGITS = /(?<![\p{L}\p{N}]|\p{N}[.,/-])\d(?:[ .-]?\d){7,18}(?![\p{L}\p{N}]|[/-]\p{N})/gu
const CALLED = /(?:tài khoản|STK|số TK|TK số)[^\p{N};.]{0,40}$/iu
// What follows is money, not an account: "tài khoản đã nhận 250.000.000 đồng".
const MONEY = /^ ?(?:đồng|triệu|tỷ|tỉ|nghìn|VND|VNĐ|USD|đ(?!\p{L}))/u

/** Numbers of bank accounts after what they are called; a sum of money there is none. */
export const bankAccount: PassageRule = {
  id: 'bank-account',
  find({ text }) {
    return [...text.matchAll(DIGITS)]
      .filter(({ index }) => CALLED.test(text.slice(Math.max(0, index - 56), index)))
      .filter(({ index, 0: number }) => !MONEY.test(text.slice(index + number.length)))
      .map(({ index, 0: number }) =>
        mark('bank-account', text, index, index + number.length, null, foundWords.bankAccount),
      )
  },
}
