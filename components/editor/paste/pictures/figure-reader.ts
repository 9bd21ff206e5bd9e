import { figure } from '@/domain/content/build'
import type { Block } from '@/domain/content/nodes'
import { altOf } from '@/domain/content/proposals/alt-of'
import type { Pasted } from '../transforms/transform'
import { PICTURE_INDEX, type PictureSource } from './picture-source'
import { temporaryId } from './temporary-id'

/** What stands for an `<img>`: a figure to be filled, or nothing, which is reported (once, however often it is read). */
export function figureReader({ root, report }: Pasted, pictures: PictureSource[]): (image: Element) => Block | null {
  for (const image of root.querySelectorAll('img')) {
    const source = pictures[indexOf(image)]
    if (!source || source.file) continue
    if (source.why === 'remote') report.remotePictures += 1
    if (source.why === 'missing') report.missingPictures += 1
    if (source.why === 'drawing') report.drawings += 1
  }
  return (image) => {
    const index = indexOf(image)
    return pictures[index]?.file ? figure({ pictureId: temporaryId(index), alt: altOf(image.getAttribute('alt') ?? '') }) : null
  }
}

function indexOf(image: Element): number {
  return Number(image.getAttribute(PICTURE_INDEX) ?? -1)
}
