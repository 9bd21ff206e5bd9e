/** Every picture of the demonstration has this size, in pixels: a photograph's 3:2. */
export const WIDTH = 1600
export const HEIGHT = 1067

/** The colours of a scene: sky from top to horizon, light, and the ground from far to near. */
export type Palette = { sky: [string, string]; light: string; ground: [string, string, string, string]; accent: string }

export const PALETTES = {
  dawn: { sky: ['#f3e3cf', '#f7d9b8'], light: '#fff6e6', ground: ['#dcb690', '#c08a63', '#8a5b45', '#4b3a35'], accent: '#a8402f' },
  day: { sky: ['#bcd6e6', '#eef3ee'], light: '#ffffff', ground: ['#a9c3c4', '#7fa494', '#557d6a', '#2f4f47'], accent: '#c7773f' },
  green: { sky: ['#d7e5d3', '#f4f1dc'], light: '#fffbe8', ground: ['#b5cc9b', '#86a96c', '#5a8350', '#34533a'], accent: '#b5482f' },
  dusk: { sky: ['#8a93b8', '#f0c9ae'], light: '#ffe9cf', ground: ['#9c8fa6', '#73698a', '#4d4a6a', '#2b2d47'], accent: '#d98248' },
  sea: { sky: ['#c6dfe8', '#f6ecd9'], light: '#fffaf0', ground: ['#8fbcc4', '#5c98a8', '#3b7488', '#244a5c'], accent: '#b44a36' },
  hall: { sky: ['#e9dfd0', '#cdb99e'], light: '#fff4df', ground: ['#a2402f', '#7b2d24', '#5a3b2e', '#2e2421'], accent: '#d8b25f' },
  room: { sky: ['#dfe6e4', '#c2cfcb'], light: '#f8fbf6', ground: ['#8ea39b', '#65807a', '#46605d', '#293b3b'], accent: '#b98a4c' },
} satisfies Record<string, Palette>

/** Numbers from 0 to 1, always the same for a seed, so that a scene is drawn alike each time. */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A whole drawing: background in the sky's colours, then the shapes in order. */
export function drawing({ sky, light }: Palette, shapes: string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
    <defs>
      <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${sky[0]}"/><stop offset="0.75" stop-color="${sky[1]}"/></linearGradient>
      <linearGradient id="mist" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${light}" stop-opacity="0"/><stop offset="1" stop-color="${light}" stop-opacity="0.55"/></linearGradient>
      <radialGradient id="glow"><stop offset="0" stop-color="${light}" stop-opacity="0.9"/><stop offset="1" stop-color="${light}" stop-opacity="0"/></radialGradient>
    </defs>
    <rect width="${WIDTH}" height="${HEIGHT}" fill="url(#sky)"/>
    ${shapes.join('\n')}
  </svg>`
}

export function rect(x: number, y: number, width: number, height: number, fill: string, more = ''): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}" ${more}/>`
}

export function circle(x: number, y: number, r: number, fill: string, more = ''): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${fill}" ${more}/>`
}

export function path(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`
}

export function polygon(points: Array<[number, number]>, fill: string, more = ''): string {
  return `<polygon points="${points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')}" fill="${fill}" ${more}/>`
}

/** The sun or the moon with its light around it. */
export function sun(x: number, y: number, r: number, light: string): string {
  return circle(x, y, r * 3.2, 'url(#glow)') + circle(x, y, r, light)
}

/** A ridge from edge to edge, filled down to the bottom: `height` is how far it swings around `y`. */
export function ridge(y: number, height: number, bends: number, fill: string, next: () => number): string {
  const step = WIDTH / bends
  const points = Array.from({ length: bends + 1 }, (_, n) => [n * step, y + (next() - 0.5) * 2 * height] as const)
  const curves = points.slice(1).map(([x, to], n) => {
    const [fromX, from] = points[n] ?? [0, y]
    return `C${round(fromX + step / 2)} ${round(from)} ${round(x - step / 2)} ${round(to)} ${round(x)} ${round(to)}`
  })
  return path(`M0 ${round(points[0]?.[1] ?? y)} ${curves.join(' ')} V${HEIGHT} H0 Z`, fill)
}

/** A band of mist that thickens downwards. */
export function mist(y: number, height: number): string {
  return rect(0, y, WIDTH, height, 'url(#mist)')
}

export function round(n: number): number {
  return Math.round(n * 10) / 10
}

/** An ellipse as the data of a path. */
export function ellipsePath(x: number, y: number, rx: number, ry: number): string {
  return `M${x - rx} ${y} a${rx} ${ry} 0 1 0 ${rx * 2} 0 a${rx} ${ry} 0 1 0 ${-rx * 2} 0 Z`
}
