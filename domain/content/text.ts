import type { Body, Figure, Inline } from './nodes'
import { figures, textBlocks } from './walk'

/**
 * The text that readers read, without its form: a line for each paragraph, heading, list item and cell, blank ones
 * included; a line break within one is a line break. Captions are not part of it.
 */
export function plainText(body: Body): string {
  return textBlocks(body)
    .map((block) => inlineText(block.content ?? []))
    .join('\n')
}

/** The text of one paragraph or heading; a hard break is a line feed. */
export function inlineText(nodes: Inline[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.text : '\n')).join('')
}

/** Whether a text shows nothing: only blanks, no-break and zero-width ones included. */
export function isBlankText(text: string): boolean {
  return /^[\s\u200b-\u200d\u2060]*$/.test(text)
}

/** The number of words: runs without a blank that hold a letter or a digit. */
export function wordCount(body: Body): number {
  return plainText(body)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** Whether the body shows nothing to a reader: neither text nor picture. */
export function isBlankBody(body: Body): boolean {
  return isBlankText(plainText(body)) && figures(body).length === 0
}

/** The ids of the pictures that a body shows, in order, each once. */
export function pictureIds(body: Body): string[] {
  return [...new Set(figures(body).map(({ attrs }) => attrs.pictureId))]
}

/** The first picture with its caption and alt text, as lists and previews show it, or null. */
export function firstPicture(body: Body): Figure['attrs'] | null {
  return figures(body)[0]?.attrs ?? null
}
