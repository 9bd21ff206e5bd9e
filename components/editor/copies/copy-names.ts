import { tabName } from '../presence/tab-name'

const inUse = new Set<string>()
let made = 0

/** A name for the copy of a text that opens at a desk of this tab: one text never writes over what another left. */
export function newCopyName(): string {
  const name = `${tabName()}-${(made += 1)}`
  inUse.add(name)
  return name
}

/** The text is closed: what its copy still holds is a leftover. */
export function leaveCopyName(name: string): void {
  inUse.delete(name)
}

/** Whether a text of this page writes to it. */
export function isCopyInUse(name: string): boolean {
  return inUse.has(name)
}

/** The tab that a copy belongs to. */
export function tabOfCopy(name: string): string {
  return name.split('-')[0] ?? name
}
