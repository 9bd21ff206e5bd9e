import { Extension } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { moveBlock } from '../figure/move-block'
import { FIGURE_KEYS } from './shortcut-list'

/** Moves a chosen picture up and down by keys. */
export const FigureKeys = Extension.create({
  name: 'figureKeys',

  addKeyboardShortcuts() {
    const move = (direction: -1 | 1) => () => {
      const { state, view } = this.editor
      const { selection } = state
      if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'figure') return false
      const tr = moveBlock(state, selection.from, direction)
      if (tr) view.dispatch(tr.scrollIntoView())
      return true
    }
    return { [FIGURE_KEYS.up]: move(-1), [FIGURE_KEYS.down]: move(1) }
  },
})
