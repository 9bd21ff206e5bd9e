const MACHINE = 'toa-soan.may'

let name: string | undefined

/** This tab's name: the browser's, which its tabs share, and one of the page's own. */
export function tabName(): string {
  return (name ??= `${machine()}.${random()}`)
}

/** Whether a tab is one of this browser's: then it can be asked whether it lives. */
export function isOfThisBrowser(tab: string): boolean {
  return tab.startsWith(`${machine()}.`)
}

let made: string | undefined

function machine(): string {
  made ??= remembered()
  return made
}

function remembered(): string {
  const fresh = random()
  try {
    const known = localStorage.getItem(MACHINE)
    if (known) return known
    localStorage.setItem(MACHINE, fresh)
  } catch {
    // A browser that keeps nothing: its tabs do not know each other.
  }
  return fresh
}

function random(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
