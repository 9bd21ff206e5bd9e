type Listener = [target: EventTarget, kind: string, listener: (event: Event) => void]

/** Listens to several things at once, until what it answers with is called. */
export function listen(listeners: Listener[]): () => void {
  for (const [target, kind, listener] of listeners) target.addEventListener(kind, listener)
  return () => {
    for (const [target, kind, listener] of listeners) target.removeEventListener(kind, listener)
  }
}
