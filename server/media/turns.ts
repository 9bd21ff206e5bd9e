/** Runs a piece of work once there are this many places free for it; those that came before go first. */
export type Turns = <T>(places: number, work: () => Promise<T>) => Promise<T>

/** Shares a number of places among pieces of work, in the order in which they come. */
export function turns(places: number): Turns {
  const waiting: Array<{ wants: number; begin: () => void }> = []
  let free = places
  function next() {
    for (let first = waiting[0]; first && first.wants <= free; first = waiting[0]) {
      waiting.shift()
      free -= first.wants
      first.begin()
    }
  }
  return async (wants, work) => {
    const taken = Math.min(wants, places)
    await new Promise<void>((begin) => {
      waiting.push({ wants: taken, begin })
      next()
    })
    try {
      return await work()
    } finally {
      free += taken
      next()
    }
  }
}
