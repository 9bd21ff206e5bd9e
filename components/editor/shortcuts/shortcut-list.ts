import { shortcutWords as words } from '@/domain/words/craft'

/** A shortcut as it is listed: its keys in the editor's notation, the usual ones first; `mac` where a Mac has others. */
export type Shortcut = { name: string; keys: string[]; mac?: string[] }
export type ShortcutGroup = { name: string; shortcuts: Shortcut[] }

/** Keys of the whole page, wherever the caret is. */
export const DESK_KEYS = {
  save: 'Mod-s',
  preview: 'Mod-Alt-p',
  nextRegion: 'F6',
  previousRegion: 'Shift-F6',
  list: 'Mod-/',
  listPlain: '?',
}
export const FIGURE_KEYS = { up: 'Alt-ArrowUp', down: 'Alt-ArrowDown' }

/** Everything that the writing desk answers to by keys, as the sheet "Phím tắt" shows it. */
export const SHORTCUTS: ShortcutGroup[] = [
  {
    name: words.groups.desk,
    shortcuts: [
      { name: words.save, keys: [DESK_KEYS.save] },
      { name: words.preview, keys: [DESK_KEYS.preview] },
      { name: words.find, keys: ['Mod-f'] },
      { name: words.replace, keys: ['Mod-h'], mac: ['Mod-Alt-f'] },
      { name: words.findNext, keys: ['F3'] },
      { name: words.findPrevious, keys: ['Shift-F3'] },
      { name: words.nextRegion, keys: [DESK_KEYS.nextRegion] },
      { name: words.previousRegion, keys: [DESK_KEYS.previousRegion] },
      { name: words.list, keys: [DESK_KEYS.list] },
      { name: words.listPlain, keys: [DESK_KEYS.listPlain] },
    ],
  },
  {
    name: words.groups.check,
    shortcuts: [
      { name: words.nextFinding, keys: ['F8'] },
      { name: words.previousFinding, keys: ['Shift-F8'] },
      { name: words.comment, keys: ['Mod-Alt-m'] },
    ],
  },
  {
    name: words.groups.text,
    shortcuts: [
      { name: words.bold, keys: ['Mod-b'] },
      { name: words.italic, keys: ['Mod-i'] },
      { name: words.underline, keys: ['Mod-u'] },
      { name: words.link, keys: ['Mod-k'] },
      { name: words.undo, keys: ['Mod-z'] },
      { name: words.redo, keys: ['Mod-y', 'Mod-Shift-z'], mac: ['Mod-Shift-z'] },
      { name: words.pastePlain, keys: ['Mod-Shift-v'] },
      { name: words.lineBreak, keys: ['Shift-Enter'] },
    ],
  },
  {
    name: words.groups.block,
    shortcuts: [
      { name: words.paragraph, keys: ['Mod-Alt-0'] },
      { name: words.heading2, keys: ['Mod-Alt-2'] },
      { name: words.heading3, keys: ['Mod-Alt-3'] },
      { name: words.bulletList, keys: ['Mod-Shift-8'] },
      { name: words.orderedList, keys: ['Mod-Shift-7'] },
      { name: words.deeper, keys: ['Tab'] },
      { name: words.higher, keys: ['Shift-Tab'] },
      { name: words.blockquote, keys: ['Mod-Shift-b'] },
      { name: words.left, keys: ['Mod-Shift-l'] },
      { name: words.center, keys: ['Mod-Shift-e'] },
      { name: words.right, keys: ['Mod-Shift-r'] },
      { name: words.justify, keys: ['Mod-Shift-j'] },
    ],
  },
  {
    name: words.groups.table,
    shortcuts: [
      { name: words.nextCell, keys: ['Tab'] },
      { name: words.previousCell, keys: ['Shift-Tab'] },
    ],
  },
  {
    name: words.groups.picture,
    shortcuts: [
      { name: words.up, keys: [FIGURE_KEYS.up] },
      { name: words.down, keys: [FIGURE_KEYS.down] },
    ],
  },
]
