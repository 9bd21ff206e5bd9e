import { pasteWords } from '@/domain/words/paste'
import { dataPicture } from './data-picture'
import { readRtfPictures, rtfPictureBytes, type RtfPicture } from './rtf-pictures'
import { shapesWithPicture } from './vml-shapes'

/** Where a picture on the clipboard is to be had: a file at last, or why not. */
export type PictureSource = { file: File } | { file: null; why: 'remote' | 'missing' | 'drawing' | 'spacer' }

/** The attribute by which a picture's element is found again among the sources. */
export const PICTURE_INDEX = 'data-picture'

/**
 * Numbers the pictures of a page and finds their bytes: in the page itself (`data:`), or in the RTF beside it, where
 * Word puts the pictures in the same order. What Word drew itself (lines, boxes) has no picture there.
 */
export function findPictures(document: Document, rtf: string): PictureSource[] {
  const images = [...document.querySelectorAll('img')]
  const drawn = drawings(document)
  const local = images.filter((image) => isLocal(image) && !drawn(image))
  const inRtf = pair(local, rtf === '' ? [] : readRtfPictures(rtf), rtf)
  return images.map((image, index) => {
    image.setAttribute(PICTURE_INDEX, String(index))
    const address = image.getAttribute('src') ?? ''
    if (isSpacer(image)) return { file: null, why: 'spacer' }
    if (/^data:/i.test(address)) return fromFile(dataPicture(address, pasteWords.pictureName(index + 1)))
    if (/^(?:https?:)?\/\//i.test(address)) return { file: null, why: 'remote' }
    return drawn(image) ? { file: null, why: 'drawing' } : (inRtf(image, index) ?? { file: null, why: 'missing' })
  })
}

function fromFile(file: File | null): PictureSource {
  return file ? { file } : { file: null, why: 'missing' }
}

function isLocal(image: Element): boolean {
  return !isSpacer(image) && !/^(?:data:|(?:https?:)?\/\/)/i.test(image.getAttribute('src') ?? '')
}

function isSpacer(image: Element): boolean {
  const [width, height] = size(image)
  return (width > 0 && width <= 2) || (height > 0 && height <= 2)
}

function drawings(document: Document): (image: Element) => boolean {
  const shapes = shapesWithPicture(document)
  return (image) => {
    const ids = (image.getAttribute('v:shapes') ?? '').split(/\s+/).filter(Boolean)
    return ids.length > 0 && ids.every((id) => shapes.get(id) === false)
  }
}

type Find = (image: Element, index: number) => PictureSource | null

function pair(images: Element[], pictures: RtfPicture[], rtf: string): Find {
  const pairs = new Map<Element, RtfPicture>()
  if (images.length === pictures.length) images.forEach((image, i) => pairs.set(image, pictures[i] as RtfPicture))
  else pairBySize(images, pictures, pairs)
  return (image, index) => {
    const picture = pairs.get(image)
    if (!picture) return null
    if (picture.type === null) return { file: null, why: 'drawing' }
    return { file: new File([rtfPictureBytes(rtf, picture)], pasteWords.pictureName(index + 1), { type: picture.type }) }
  }
}

// Not as many here as there: each image takes the next picture of its size.
function pairBySize(images: Element[], pictures: RtfPicture[], pairs: Map<Element, RtfPicture>): void {
  let from = 0
  for (const image of images) {
    const [width, height] = size(image)
    const found = pictures.findIndex((picture, i) => i >= from && isNear(picture.width, width) && isNear(picture.height, height))
    if (width === 0 || found < 0) continue
    pairs.set(image, pictures[found] as RtfPicture)
    from = found + 1
  }
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 2
}

function size(image: Element): [number, number] {
  return [Number(image.getAttribute('width')) || 0, Number(image.getAttribute('height')) || 0]
}
