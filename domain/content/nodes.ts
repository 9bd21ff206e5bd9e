import { z } from 'zod'
import { normalizeText } from '@/domain/language/nfc'
import { markAttributes, nodeAttributes } from './attributes'
import { attributesSchema } from './attributes-schema'

// What may stand in what is the editor's own schema, said again in zod: `block+`, `inline*`, `paragraph block*`,
// `listItem+`, `tableRow+`, `(tableCell | tableHeader)*`. Missing attributes get their defaults.

const plainMark = <Name extends string>(name: Name) => z.strictObject({ type: z.literal(name) })

const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('link'), attrs: attributesSchema(markAttributes.link) }),
  plainMark('bold'),
  plainMark('italic'),
  plainMark('underline'),
])

const marks = z
  .array(mark)
  .refine((list) => new Set(list.map(({ type }) => type)).size === list.length)
  .optional()

const inline = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1).overwrite(normalizeText), marks }),
  z.strictObject({ type: z.literal('hardBreak'), marks }),
])

const paragraph = z.strictObject({
  type: z.literal('paragraph'),
  attrs: attributesSchema(nodeAttributes.paragraph),
  content: z.array(inline).optional(),
})

const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: attributesSchema(nodeAttributes.heading),
  content: z.array(inline).optional(),
})

const figure = z.strictObject({ type: z.literal('figure'), attrs: attributesSchema(nodeAttributes.figure) })

const blocks = () => z.array(block).nonempty()

const listItem = z.strictObject({
  type: z.literal('listItem'),
  get content() {
    return z.tuple([paragraph], block)
  },
})

const bulletList = z.strictObject({ type: z.literal('bulletList'), content: z.array(listItem).nonempty() })

const orderedList = z.strictObject({
  type: z.literal('orderedList'),
  attrs: attributesSchema(nodeAttributes.orderedList),
  content: z.array(listItem).nonempty(),
})

const blockquote = z.strictObject({
  type: z.literal('blockquote'),
  get content() {
    return blocks()
  },
})

const tableCell = z.strictObject({
  type: z.literal('tableCell'),
  attrs: attributesSchema(nodeAttributes.tableCell),
  get content() {
    return blocks()
  },
})

const tableHeader = z.strictObject({
  type: z.literal('tableHeader'),
  attrs: attributesSchema(nodeAttributes.tableHeader),
  get content() {
    return blocks()
  },
})

const tableRow = z.strictObject({
  type: z.literal('tableRow'),
  content: z.array(z.discriminatedUnion('type', [tableCell, tableHeader])).optional(),
})

const table = z.strictObject({ type: z.literal('table'), content: z.array(tableRow).nonempty() })

const block = z.discriminatedUnion('type', [
  paragraph,
  heading,
  bulletList,
  orderedList,
  blockquote,
  table,
  figure,
])

/** A document of the editor: its nodes, marks and attributes and what may stand in what; nothing unknown. */
export const docSchema = z.strictObject({ type: z.literal('doc'), content: blocks() })

export type Mark = z.infer<typeof mark>
export type Inline = z.infer<typeof inline>
export type Block = z.infer<typeof block>
export type ListItem = z.infer<typeof listItem>
export type TableRow = z.infer<typeof tableRow>
export type TextBlock = z.infer<typeof paragraph> | z.infer<typeof heading>
export type Table = z.infer<typeof table>
export type Figure = z.infer<typeof figure>
export type Body = z.infer<typeof docSchema>
