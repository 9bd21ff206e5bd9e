import { renderToStaticMarkup } from 'react-dom/server'
import { encode } from 'uqr'
import { expect, it } from 'vitest'
import { QrCode } from './qr-code'

it('draws each dark module once and nothing else', () => {
  const { data } = encode('https://trang.invalid/toa-soan/bai-viet/x/ban-duyet', { ecc: 'M', border: 2 })
  const path = / d="([^"]*)"/.exec(renderToStaticMarkup(<QrCode modules={data} label="Mã" />))?.[1] ?? ''
  const drawn = data.map((row) => row.map(() => false))
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let i = 0; i < Number(length); i += 1) {
      const row = drawn[Number(y)] ?? []
      expect(row[Number(x) + i]).toBe(false)
      row[Number(x) + i] = true
    }
  }
  expect(drawn).toEqual(data)
})
