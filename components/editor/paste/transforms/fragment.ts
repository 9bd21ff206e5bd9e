import type { Transform } from './transform'

/** Browsers mark what was copied with remarks; the line ends outside of them belong to nobody. */
export const keepFragment: Transform = ({ document, root }) => {
  const remarks = document.createTreeWalker(root, 128)
  const blanks: Node[] = []
  for (let remark = remarks.nextNode(); remark; remark = remarks.nextNode()) {
    const name = remark.textContent?.trim()
    const outside = name === 'StartFragment' ? remark.previousSibling : name === 'EndFragment' ? remark.nextSibling : null
    if (outside?.nodeType === 3 && !outside.textContent?.trim()) blanks.push(outside)
  }
  for (const blank of blanks) blank.parentNode?.removeChild(blank)
}
