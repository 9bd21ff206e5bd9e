// @ts-check
import { Document, HeadingLevel, ImageRun, Packer, Paragraph, TextRun } from 'docx'
import sharp from 'sharp'
import { sentence } from './long-article.mjs'

const PAGES = 30
const PICTURES = 20
// With a picture on two pages of three, about as much as fills the rest.
const PARAGRAPHS_A_PAGE = 6

/** A Word file of thirty pages with twenty photographs of 1600 by 1067, each with its caption below. @returns {Promise<Buffer>} */
export async function wordFile() {
  const children = []
  for (let page = 0; page < PAGES; page += 1) {
    children.push(new Paragraph({ text: `${page + 1}. Việc của thôn số ${page + 1}`, heading: HeadingLevel.HEADING_2 }))
    for (let n = 0; n < PARAGRAPHS_A_PAGE; n += 1) {
      const text = [0, 1, 2, 3].map((i) => sentence(page * 7 + n + i)).join(' ')
      children.push(new Paragraph({ children: [new TextRun(text), new TextRun({ text: ` ${sentence(n)}`, bold: true })] }))
    }
    if (page < PICTURES) {
      const image = new ImageRun({ type: 'jpg', data: await photograph(page), transformation: { width: 480, height: 320 } })
      children.push(new Paragraph({ children: [image], alignment: 'center' }))
      children.push(new Paragraph({ text: `Ảnh ${page + 1}: Buổi làm việc ở thôn.`, alignment: 'center' }))
    }
  }
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

/** Noise over a colour: as hard to pack as a photograph, about 400 KB. @param {number} n */
function photograph(n) {
  const background = { r: (n * 47) % 256, g: (n * 91) % 256, b: 120 }
  return sharp({ create: { width: 1600, height: 1067, channels: 3, background, noise: { type: 'gaussian', mean: 128, sigma: 12 } } })
    .jpeg({ quality: 80 })
    .toBuffer()
}
