import { describe, expect, it } from 'vitest'
import { plainText } from '@/domain/content/text'
import { checkWordFile } from '../check-word-file'
import { p, r, writeWord, type WordSource } from '../test-support/write-word'
import { readDocument } from './read-document'

const read = async (source: WordSource) => readDocument(await checkWordFile(writeWord(source)))
const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:cs="${name}"/>`
const style = (id: string, inside: string, more = '') => `<w:style w:type="paragraph" w:styleId="${id}"${more}><w:name w:val="${id}"/>${inside}</w:style>`

// "Đảng bộ tỉnh đoàn kết" as the keyboards of the time wrote it.
const TCVN3 = '§¶ng bé tØnh ®oµn kÕt'
const VNI = 'Ñaûng boä tænh ñoaøn keát'
const WORDS = 'Đảng bộ tỉnh đoàn kết'

describe('where an old font may come from', () => {
  it.each<[string, WordSource, string]>([
    ['the run', { body: p(r(TCVN3, font('.VnTime'))) }, '.VnTime'],
    ['the run’s style', { styles: `<w:style w:type="character" w:styleId="Cu"><w:name w:val="Cũ"/><w:rPr>${font('.VnArial')}</w:rPr></w:style>`, body: p(r(TCVN3, '<w:rStyle w:val="Cu"/>')) }, '.VnArial'],
    ['the paragraph’s style', { styles: style('Bai', `<w:rPr>${font('VNI-Times')}</w:rPr>`), body: p(VNI, '<w:pStyle w:val="Bai"/>') }, 'VNI-Times'],
    ['a style that this one is based on', { styles: style('Goc', `<w:rPr>${font('VNI-Helve')}</w:rPr>`) + style('Con', '<w:basedOn w:val="Goc"/>'), body: p(VNI, '<w:pStyle w:val="Con"/>') }, 'VNI-Helve'],
    ['the style that every paragraph has', { styles: style('Normal', `<w:rPr>${font('.VnTime')}</w:rPr>`, ' w:default="1"'), body: p(TCVN3) }, '.VnTime'],
    ['the document’s defaults', { styles: `<w:docDefaults><w:rPrDefault><w:rPr>${font('.VnTime')}</w:rPr></w:rPrDefault></w:docDefaults>`, body: p(TCVN3) }, '.VnTime'],
    ['the theme', {
      styles: '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr></w:rPrDefault></w:docDefaults>',
      theme: '<a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="VNI-Times"/></a:minorFont></a:fontScheme></a:themeElements>',
      body: p(VNI),
    }, 'VNI-Times'],
  ])('%s', async (_, source, name) => {
    const { body, unicode, report } = await read(source)
    expect(report.fonts).toEqual([name])
    expect(plainText(unicode?.body ?? body)).toBe(WORDS)
    expect(unicode?.preview).toEqual([{ before: plainText(body), after: WORDS }])
  })

  it('is none where the run names another', async () => {
    const styles = `<w:docDefaults><w:rPrDefault><w:rPr>${font('.VnTime')}</w:rPr></w:rPrDefault></w:docDefaults>`
    const { unicode, report } = await read({ styles, body: p(r('Bộ Chính trị', font('Times New Roman'))) })
    expect({ unicode, fonts: report.fonts }).toEqual({ unicode: null, fonts: [] })
  })
})

describe('capitals and mixed runs', () => {
  it('reads a font of capitals, and a word that Word cut into several runs', async () => {
    const body = p(r('héi nghÞ', font('.VnTimeH'))) + p(r('Ñaû', font('VNI-Times')) + r('ng bo', font('VNI-Times') + '<w:b/>') + r('ä', font('VNI-Times')))
    const { unicode } = await read({ body })
    expect(plainText(unicode?.body ?? { type: 'doc', content: [{ type: 'paragraph', attrs: { textAlign: null } }] })).toBe('HỘI NGHỊ\nĐảng bộ')
  })

  it('leaves Unicode beside it alone, keeps marks, and converts notes, cells and excerpts', async () => {
    const { unicode, report } = await read({
      footnotes: `<w:footnote w:id="1">${p(r(TCVN3, font('.VnTime')))}</w:footnote>`,
      body: p(r(TCVN3, font('.VnTime') + '<w:b/>') + r(' năm 2024 ') + '<w:r><w:footnoteReference w:id="1"/></w:r>')
        + `<w:tbl><w:tr><w:tc>${p(r(VNI, font('VNI-Times')))}</w:tc></w:tr></w:tbl>`
        + p(`<w:ins w:id="1" w:author="A">${r(TCVN3, font('.VnTime'))}</w:ins>`),
    })
    expect(unicode && plainText(unicode.body).split('\n')).toEqual([`${WORDS} năm 2024 [1]`, WORDS, WORDS, 'Chú thích', WORDS])
    expect(unicode?.body.content[0]).toMatchObject({ content: [{ text: WORDS, marks: [{ type: 'bold' }] }, { text: ' năm 2024 [1]' }] })
    expect(report).toMatchObject({ fonts: ['.VnTime', 'VNI-Times'], excerpts: [{ text: WORDS }] })
  })
})
