import { describe, expect, test } from 'vitest'
import { readRtfPictures, rtfPictureBytes } from './rtf-pictures'

const PNG = '89504e470d0a1a0a'
const JPEG = 'ffd8ffe0ffd9'
const pict = (kind: string, digits: string) =>
  `{\\pict{\\*\\picprop\\shplid1025{\\sp{\\sn shapeType}{\\sv 75}}{\\sp{\\sn fFlipH}{\\sv 0}}}\\picscalex50\\picscaley50\\picw10583\\pich7038\\picwgoal6000\\pichgoal4000${kind}\\bliptag-1{\\*\\blipuid 0a1b2c3d4e5f60718293a4b5c6d7e8f9}${digits}}`
const inline = (kind: string, digits: string) => `{\\*\\shppict${pict(kind, digits)}}{\\nonshppict{\\pict\\picwgoal6000\\pichgoal4000\\wmetafile8 0100}}`
const bytes = (rtf: string) => readRtfPictures(rtf).map((picture) => Buffer.from(rtfPictureBytes(rtf, picture)).toString('hex'))
const kinds = (rtf: string) => readRtfPictures(rtf).map(({ type, width, height }) => [type, width, height])

describe('pictures in RTF', () => {
  test('in order, each once, with size and bytes', () => {
    const rtf = `{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}\\pard Một ${inline('\\pngblip', `\r\n${PNG.slice(0, 5)}\r\n${PNG.slice(5)}`)} hai {\\field{\\*\\fldinst x}{\\fldrslt ${inline('\\jpegblip', JPEG)}}}\\par}`
    expect(kinds(rtf)).toEqual([
      ['image/png', 200, 133],
      ['image/jpeg', 200, 133],
    ])
    expect(bytes(rtf)).toEqual([PNG, JPEG])
  })

  test('a picture that floats is one, its copy for old programs and a shape’s filling are none', () => {
    const floating = `{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn shapeType}{\\sv 75}}{\\sp{\\sn pib}{\\sv ${pict('\\pngblip', PNG)}}}}{\\shprslt{\\par\\pard ${pict('\\pngblip', PNG)}}}}`
    const filled = `{\\shp{\\*\\shpinst{\\sp{\\sn fillBlip}{\\sv ${pict('\\pngblip', PNG)}}}}}`
    expect(bytes(`{\\rtf1 ${floating}${filled}}`)).toEqual([PNG])
  })

  test('bullets and headers are no pictures of the text', () => {
    expect(bytes(`{\\rtf1{\\*\\listtable{\\*\\listpicture${pict('\\pngblip', PNG)}}}{\\header ${inline('\\pngblip', PNG)}}${inline('\\jpegblip', JPEG)}}`)).toEqual([JPEG])
  })

  test('a kind that browsers do not show keeps its place', () => {
    expect(kinds(`{\\rtf1 ${inline('\\emfblip', '0100')}${inline('\\pngblip', PNG)}}`).map(([type]) => type)).toEqual([null, 'image/png'])
  })

  test('bytes that are given as they are count for nothing else', () => {
    expect(bytes(`{\\rtf1{\\object{\\objdata\\bin6 {{{}}}}}${inline('\\pngblip', PNG)}}`)).toEqual([PNG])
  })

  test.each(['', 'no rtf', '}}}}', '{'.repeat(200_000), '{\\rtf1 {\\pict\\pngblip 89', '\\'.repeat(100_000)])('%.20s is read to its end', (rtf) => {
    expect(() => readRtfPictures(rtf).map((picture) => rtfPictureBytes(rtf, picture))).not.toThrow()
  })
})
