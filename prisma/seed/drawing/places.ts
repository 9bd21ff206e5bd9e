import { chance, circle, drawing, HEIGHT, mist, path, polygon, rect, ridge, round, sun, WIDTH, type Palette } from './canvas'

/** A street of a town: fronts of different heights, trees, a pavement. */
export function town(palette: Palette, seed: number): string {
  const next = chance(seed)
  const { ground, light } = palette
  const fronts: string[] = []
  for (let x = -20, n = 0; x < WIDTH; n += 1) {
    const width = 120 + next() * 90
    fronts.push(front(x, 860, width, 250 + next() * 330, n, palette, next))
    x += width
  }
  const trees = Array.from({ length: 7 }, (_, n) => tree(120 + n * 230 + next() * 40, 905, 130 + next() * 40, palette))
  return drawing(palette, [
    sun(1300, 190, 54, light), ridge(430, 90, 5, ground[0], next), mist(430, 250), ...fronts, ...trees,
    rect(0, 890, WIDTH, 26, '#d8d0c2'), rect(0, 916, WIDTH, HEIGHT - 916, '#6d6a69'),
    ...Array.from({ length: 8 }, (_, n) => rect(60 + n * 205, 985, 110, 9, light, 'opacity="0.8"')),
  ])
}

function front(x: number, foot: number, width: number, height: number, n: number, { ground, light, accent }: Palette, next: () => number): string {
  const walls = ['#efe3cf', '#e4d2b5', ground[0], '#f3eadb', '#dfc9ae']
  const wall = walls[n % walls.length] ?? light
  const top = foot - height
  const roof = n % 3 === 0 ? polygon([[x - 8, top], [x + width / 2, top - 56], [x + width + 8, top]], accent) : rect(x - 4, top - 14, width + 8, 18, ground[3])
  const columns = Math.max(2, Math.floor(width / 58))
  const windows: string[] = []
  for (let y = top + 34; y < foot - 110; y += 78) {
    for (let column = 0; column < columns; column += 1) {
      const left = x + (width / columns) * (column + 0.5) - 15
      windows.push(rect(left, y, 30, 44, next() > 0.3 ? ground[2] : light, 'rx="2"'))
    }
  }
  return rect(x, top, width, height, wall) + roof + windows.join('') + rect(x + 12, foot - 86, width - 24, 86, ground[3], 'opacity="0.85"') + rect(x + 6, foot - 98, width - 12, 16, accent)
}

function tree(x: number, foot: number, height: number, { ground }: Palette): string {
  const r = height * 0.36
  return (
    rect(x - 6, foot - height * 0.5, 12, height * 0.5, '#5b4636') + circle(x, foot - height * 0.72, r, ground[2]) +
    circle(x - r * 0.6, foot - height * 0.56, r * 0.7, ground[3]) + circle(x + r * 0.6, foot - height * 0.58, r * 0.72, ground[1])
  )
}

/** A village: tiled roofs among areca palms, fields before them. */
export function village(palette: Palette, seed: number): string {
  const next = chance(seed)
  const { ground, light } = palette
  const houses = Array.from({ length: 6 }, (_, n) => house(110 + n * 250 + next() * 50, 690 + (n % 2) * 50, 1 + (n % 2) * 0.25, palette))
  const palms = Array.from({ length: 9 }, (_, n) => palm(60 + n * 185 + next() * 60, 700 + next() * 60, 200 + next() * 110, ground[3]))
  const rows = Array.from({ length: 12 }, (_, n) => path(`M${round(800 + (n - 5.5) * 60)} 800 L${round(800 + (n - 5.5) * 330)} ${HEIGHT} h70 L${round(822 + (n - 5.5) * 60)} 800 Z`, n % 2 === 0 ? ground[1] : ground[2]))
  return drawing(palette, [
    sun(420, 210, 58, light), ridge(430, 110, 4, ground[0], next), mist(420, 220), ridge(590, 40, 6, ground[1], next), ...palms, ...houses,
    rect(0, 800, WIDTH, HEIGHT - 800, ground[1]), ...rows, rect(0, 796, WIDTH, 12, light, 'opacity="0.6"'),
  ])
}

function house(x: number, foot: number, scale: number, { light, ground, accent }: Palette): string {
  return `<g transform="translate(${round(x)} ${foot + 100}) scale(${scale})">
    ${rect(-80, -78, 160, 80, '#f2e8d6')}${polygon([[-104, -74], [-64, -140], [64, -140], [104, -74]], accent)}
    ${rect(-16, -54, 32, 56, ground[3])}${rect(-62, -52, 28, 26, ground[2])}${rect(34, -52, 28, 26, ground[2])}${rect(-104, -78, 208, 6, light, 'opacity="0.5"')}
  </g>`
}

function palm(x: number, foot: number, height: number, fill: string): string {
  const top = foot - height
  const leaves = [-70, -40, -8, 24, 58].map((turn) => `<path d="M0 0 C16 -34 54 -44 92 -22 C60 -22 30 -12 0 0 Z" fill="${fill}" transform="translate(${round(x)} ${round(top)}) rotate(${turn - 62})"/>`)
  return rect(x - 5, top, 10, height + 60, '#6b5844') + leaves.join('')
}

/** A public building behind its yard: columns, steps, a low wall of green. */
export function building(palette: Palette, seed: number): string {
  const next = chance(seed)
  const { ground, light, accent } = palette
  const wing = (x: number) => {
    const windows = Array.from({ length: 3 }, (_, row) => Array.from({ length: 5 }, (_, n) => rect(x + 34 + n * 74, 490 + row * 100, 42, 62, ground[2])).join(''))
    return rect(x, 450, 400, 380, '#f1e6d2') + windows.join('') + rect(x - 10, 430, 420, 24, accent)
  }
  const columns = Array.from({ length: 6 }, (_, n) => rect(620 + n * 66, 470, 26, 350, light))
  const clouds = Array.from({ length: 4 }, () => `<g opacity="0.7" transform="translate(${round(next() * 1400)} ${round(90 + next() * 160)})">${circle(0, 0, 34, light)}${circle(44, -14, 44, light)}${circle(96, 0, 36, light)}${rect(-6, 0, 108, 36, light, 'rx="18"')}</g>`)
  const steps = Array.from({ length: 4 }, (_, n) => rect(560 - n * 26, 822 + n * 16, 480 + n * 52, 18, n % 2 === 0 ? '#ded4c1' : '#cfc3ac'))
  const hedge = Array.from({ length: 18 }, (_, n) => circle(n * 98 + next() * 20, 912, 56 + next() * 12, n % 2 === 0 ? ground[2] : ground[3]))
  return drawing(palette, [
    ...clouds, ridge(520, 60, 5, ground[0], next), mist(500, 300), wing(190), wing(1010), rect(590, 440, 420, 390, '#faf3e4'), ...columns,
    polygon([[560, 446], [800, 336], [1040, 446]], accent), polygon([[640, 432], [800, 358], [960, 432]], light, 'opacity="0.35"'), ...steps,
    rect(0, 886, WIDTH, HEIGHT, '#d9cfbd'), ...[-40, 1080].map((x) => `<g transform="translate(${x} 0)">${hedge.slice(0, 6).join('')}</g>`),
    path(`M640 886 H960 L1180 ${HEIGHT} H420 Z`, '#efe7d8'),
  ])
}
