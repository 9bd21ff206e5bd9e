import { Mark } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { isWebAddress, safeHref } from '@/domain/content/links'

/**
 * A link. It comes from the dialog, or from pasting a web address alone: typing one makes none. Only addresses that
 * `safeHref` lets through are read from pasted HTML, stored or written out.
 */
export const LinkMark = Mark.create({
  name: 'link',
  // Outermost of the marks.
  priority: 1000,
  keepOnSplit: false,
  exitable: true,
  inclusive: false,

  addAttributes() {
    return { href: { default: null, parseHTML: (element) => element.getAttribute('href') } }
  },

  parseHTML() {
    return [{ tag: 'a[href]', getAttrs: (element) => (safeHref(element.getAttribute('href') ?? '') === null ? false : null) }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['a', { href: safeHref(String(HTMLAttributes.href)) ?? '' }, 0]
  },

  addProseMirrorPlugins() {
    const { type } = this
    return [
      new Plugin({
        props: {
          // On a passage the address becomes the passage's link; elsewhere it is put in as a link of itself.
          handlePaste(view, _event, slice) {
            const text = slice.content.textBetween(0, slice.content.size, '\n').trim()
            const href = /\s/.test(text) ? null : safeHref(text)
            if (href === null || !isWebAddress(href) || !view.state.selection.$from.parent.type.allowsMarkType(type)) return false
            const { tr, selection, schema } = view.state
            const link = type.create({ href })
            if (selection.empty) tr.replaceSelectionWith(schema.text(text, [...selection.$from.marks(), link]), false)
            else tr.addMark(selection.from, selection.to, link)
            view.dispatch(tr.scrollIntoView())
            return true
          },
        },
      }),
    ]
  },
})
