/** What waits for its hour: an article and that hour. */
export type Due = { id: string; at: Date }

/** Does it for each in turn; one that fails is logged and keeps no other waiting. Resolves to how many were done. */
export async function eachDue(name: string, due: Due[], work: (id: string) => Promise<boolean>): Promise<number> {
  let done = 0
  for (const { id } of due) {
    try {
      if (await work(id)) done += 1
    } catch (error) {
      console.error(`[${name}] ${id}`, error)
    }
  }
  return done
}
