import { select, styleAttribute, type Transform } from './transform'

/**
 * Word's runs of blanks and tabs, which HTML shows with no-break spaces, become one blank; its page breaks go, and what
 * Word for the web puts at the ends of lines.
 */
export const plainSpacing: Transform = ({ document, root }) => {
  for (const element of select(root, isLineEnd, 'span')) {
    if (isBlank(element)) element.remove()
  }
  for (const element of select(root, isSpacer, 'span[style]')) {
    if (isBlank(element)) element.replaceWith(document.createTextNode(' '))
  }
  for (const element of select(root, isPageBreak, 'br')) element.remove()
}

function isBlank(element: Element): boolean {
  return !element.querySelector('img, br') && !element.textContent?.replace(/[\s\u00a0]/g, '')
}

function isLineEnd(element: Element): boolean {
  return /\bEOP\b/.test(element.className) || /\bLineBreakBlob\b/.test(element.parentElement?.className ?? '')
}

function isSpacer(element: Element): boolean {
  return /mso-spacerun:yes|mso-tab-count:/.test(styleAttribute(element)) || /\bapple-tab-span\b/i.test(element.className)
}

function isPageBreak(element: Element): boolean {
  return /page-break-before:|mso-column-break-before:/.test(styleAttribute(element))
}
