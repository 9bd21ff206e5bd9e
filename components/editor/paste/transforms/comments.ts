import { select, styleAttribute, unwrap, type Transform } from './transform'

/** Takes Word's comments out: the list at the end, the marks in the text; the text they speak of stays. */
export const takeOutComments: Transform = ({ root, report }) => {
  const marks = select(root, ({ className }) => /mso(?:commentreference|comanchor)/i.test(className), '[class]')
  const passages = select(root, (element) => styleAttribute(element).includes('mso-comment-reference'), '[style]')
  const lists = select(root, (element) => styleAttribute(element).includes('mso-element:comment-list'), '[style]')
  const written = lists.flatMap((list) => [...list.querySelectorAll('[class]')].filter(({ className }) => /\bmsocomtxt\b/i.test(className)))
  const referred = new Set(passages.map((element) => /mso-comment-reference:([^;]+)/.exec(styleAttribute(element))?.[1]))
  report.comments += Math.max(written.length, referred.size, 0)
  for (const element of [...lists, ...marks]) element.remove()
  for (const element of select(root, (element) => styleAttribute(element).includes('mso-special-character:comment'), '[style]')) element.remove()
  passages.forEach(unwrap)
}
