import { ReactNodeViewRenderer } from '@tiptap/react'
import { Figure } from '../figure-node'
import { FigureView } from './figure-view'

/** The sizes of the pictures that are known so far, by id: their room is kept before they arrive. */
export type KnownSizes = Map<string, { width: number; height: number }>

const CONTROLS = 'button, input, textarea, label'
// What the text itself has to see of a press on the picture: that it was chosen, copied, or dropped upon.
const FOR_THE_TEXT = ['mousedown', 'copy', 'cut', 'paste', 'drop', 'dragover', 'dragenter']

/** The figure as it is edited. Not draggable: dragging would take the mouse away from the fields inside. */
export const FigureWithView = Figure.extend<{ sizes: KnownSizes }>({
  draggable: false,

  addOptions() {
    return { sizes: new Map() }
  },

  addNodeView() {
    return ReactNodeViewRenderer(FigureView, {
      stopEvent: ({ event }) => {
        if (event.type === 'drop') return false
        const inControl = event.target instanceof Element && event.target.closest(CONTROLS) !== null
        return inControl || !FOR_THE_TEXT.includes(event.type)
      },
    })
  },
})
