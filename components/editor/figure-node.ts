import { Node } from '@tiptap/core'
import { nodeAttributes } from '@/domain/content/attributes'

/**
 * A picture with its caption, one block that is edited as a whole. In HTML (the clipboard) its attributes travel as
 * data; the picture's address is the node view's business.
 */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  atom: true,
  draggable: true,

  addAttributes() {
    return {
      pictureId: {
        isRequired: true,
        default: undefined,
        parseHTML: (element) => element.getAttribute('data-picture-id'),
        renderHTML: ({ pictureId }) => ({ 'data-picture-id': pictureId }),
      },
      alt: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-alt'),
        renderHTML: ({ alt }) => ({ 'data-alt': alt }),
      },
      decorative: {
        default: false,
        parseHTML: (element) => element.hasAttribute('data-decorative'),
        renderHTML: ({ decorative }) => (decorative ? { 'data-decorative': '' } : {}),
      },
      caption: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-caption'),
        renderHTML: ({ caption }) => ({ 'data-caption': caption }),
      },
    }
  },

  parseHTML() {
    return [{ tag: 'figure[data-picture-id]', getAttrs: (element) => (hasPicture(element) ? null : false) }]
  },

  renderHTML({ node, HTMLAttributes }) {
    return ['figure', HTMLAttributes, ['figcaption', {}, node.attrs.caption]]
  },
})

function hasPicture(element: HTMLElement): boolean {
  return nodeAttributes.figure.pictureId.read(element.getAttribute('data-picture-id')) !== undefined
}
