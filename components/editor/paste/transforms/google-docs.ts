import { select, styleAttribute, unwrap, type Transform } from './transform'

/** The bold element that is not bold, in which Google Docs wraps all it copies (and Safari likewise). */
export const unwrapGoogleDocs: Transform = ({ root }) => {
  for (const element of select(root, isFalseBold, 'b')) unwrap(element)
}

function isFalseBold(element: Element): boolean {
  return /^docs-internal-guid/.test(element.id) || /(?:^|;)font-weight:(?:normal|400)/.test(styleAttribute(element))
}
