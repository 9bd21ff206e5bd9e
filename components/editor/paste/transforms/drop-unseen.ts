import { select, type Transform } from './transform'

const UNSEEN = 'script, style, head, template, iframe, object, embed, noscript, svg, math, title, meta, link, xml, audio, video, canvas'

/** Drops what is no text: scripts, styles, frames; and text that the author has hidden, which is reported. */
export const dropUnseen: Transform = ({ root, report, styleOf }) => {
  for (const element of root.querySelectorAll(UNSEEN)) element.remove()
  for (const element of select(root, isHidden(styleOf), '[style], [class], [hidden]')) {
    if (!root.contains(element)) continue
    if (element.textContent?.trim()) report.hidden += 1
    element.remove()
  }
}

function isHidden(styleOf: (element: Element) => ReadonlyMap<string, string>): (element: Element) => boolean {
  return (element) => {
    const style = styleOf(element)
    return element.hasAttribute('hidden') || style.get('display')?.startsWith('none') === true || style.get('mso-hide') === 'all'
  }
}
