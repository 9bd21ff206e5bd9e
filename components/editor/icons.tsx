import type { ReactNode } from 'react'

// Drawn on a field of 20 by 20, in lines, so that they take the colour and weight of the text beside them.
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      {children}
    </svg>
  )
}

const drawn = (path: string) =>
  function DrawnIcon() {
    return (
      <Icon>
        <path d={path} />
      </Icon>
    )
  }

export const ArrowUp = drawn('M10 16V4M5 9l5-5 5 5')
export const ArrowDown = drawn('M10 4v12M5 11l5 5 5-5')
export const ArrowLeft = drawn('M16 10H4M9 5l-5 5 5 5')
export const Cross = drawn('M5 5l10 10M15 5L5 15')
export const Undo = drawn('M7 4L3 8l4 4M3 8h9a5 5 0 010 10h-2')
export const Redo = drawn('M13 4l4 4-4 4M17 8H8a5 5 0 000 10h2')
export const BulletList = drawn('M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01')
export const OrderedList = drawn('M9 5h8M9 10h8M9 15h8M3 3.5l1-.5v4M2.8 12.2c1.6-1.6 2.6.2 1.2 1.6l-1.2 1.4h2')
export const Quote = drawn('M8 6c-2.5.8-4 2.6-4 5.2V14h4v-4H5.5M16 6c-2.5.8-4 2.6-4 5.2V14h4v-4h-2.5')
export const LinkIcon = drawn('M8.5 11.5a3.5 3.5 0 005 0l2.5-2.5a3.5 3.5 0 00-5-5l-1 1M11.5 8.5a3.5 3.5 0 00-5 0L4 11a3.5 3.5 0 005 5l1-1')
export const TableIcon = drawn('M3 4.5h14v11H3zM3 8h14M3 12h14M8 4.5v11')
export const PictureIcon = drawn('M3 4.5h14v11H3zM3 13l4-4 3.5 3.5L13 10l4 4M12.5 7.5h.01')
export const WordIcon = drawn('M5 2.5h7l3 3v12H5zM12 2.5v3h3M7 9.5l1.2 5 1.8-4 1.8 4 1.2-5')
export const AlignLeft = drawn('M3 4.5h14M3 8.2h9M3 11.8h14M3 15.5h9')
export const AlignCenter = drawn('M3 4.5h14M5.5 8.2h9M3 11.8h14M5.5 15.5h9')
export const AlignRight = drawn('M3 4.5h14M8 8.2h9M3 11.8h14M8 15.5h9')
export const AlignJustify = drawn('M3 4.5h14M3 8.2h14M3 11.8h14M3 15.5h14')
