import sharp from 'sharp'

/** A JPEG drawn here: bands of colour, so that no two numbers give the same picture. */
export function drawPicture(n: number): Promise<Buffer> {
  const bands = Array.from({ length: 6 }, (_, i) => `<rect y="${i * 150}" width="1350" height="150" fill="hsl(${(n * 47 + i * 23) % 360} 45% ${40 + i * 8}%)"/>`)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1350" height="900">${bands.join('')}<circle cx="${300 + n * 90}" cy="300" r="140" fill="#fff8"/></svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 85 }).toBuffer()
}
