import { chance, circle, drawing, ellipsePath, HEIGHT, path, polygon, rect, round, WIDTH, type Palette } from './canvas'

/** A meeting hall seen from its last rows: stage, drapery, heads of those who sit before us. */
export function hall(palette: Palette, seed: number): string {
  const next = chance(seed)
  const { ground, light, accent } = palette
  const folds = Array.from({ length: 20 }, (_, n) => rect(200 + n * 60, 120, 30, 420, ground[1], 'opacity="0.55"'))
  const table = Array.from({ length: 5 }, (_, n) => person(560 + n * 120, 520, 0.62, n, palette, next))
  const lamps = [0, 1].flatMap((row) => Array.from({ length: 9 }, (_, n) => circle(80 + n * 180, 46 + row * 44, 11, light, `opacity="${row === 0 ? 1 : 0.7}"`)))
  const rows = Array.from({ length: 4 }, (_, row) => {
    const scale = 0.72 + row * 0.24
    const step = 118 * scale
    const seats = Array.from({ length: Math.ceil(WIDTH / step) + 1 }, (_, n) => back((n + (row % 2) * 0.5) * step - 20, 770 + row * 92, scale, palette, next))
    return seats.join('')
  })
  return drawing(palette, [
    rect(0, 0, WIDTH, 110, ground[3], 'opacity="0.18"'), rect(180, 110, 1240, 440, ground[0]), ...folds, rect(160, 92, 1280, 30, accent), ...lamps,
    circle(800, 290, 120, 'url(#glow)'), rect(480, 545, 640, 66, ground[2]), ...table, rect(470, 530, 660, 74, '#8a5a3a'), rect(470, 530, 660, 12, accent),
    polygon([[250, 560], [330, 560], [342, 660], [238, 660]], '#8a5a3a'), rect(232, 548, 116, 16, accent), person(290, 520, 0.7, 7, palette, next), rect(232, 548, 116, 16, accent),
    rect(120, 604, 1360, 40, ground[2]), rect(120, 604, 1360, 8, accent), rect(0, 644, WIDTH, HEIGHT, ground[2], 'opacity="0.55"'), ...rows,
  ])
}

/** Somebody at a table, from the front: never a face. */
function person(x: number, y: number, scale: number, n: number, { ground, light }: Palette, next: () => number): string {
  const coats = ['#2f3f4f', light, '#3d3a44', '#5a6b70', ground[3]]
  const coat = coats[(n + Math.floor(next() * 2)) % coats.length] ?? light
  const skin = next() > 0.5 ? '#d9a982' : '#c8946d'
  return `<g transform="translate(${round(x)} ${y}) scale(${scale})">${path('M-62 40 C-62 -24 -34 -44 0 -44 S62 -24 62 40 Z', coat)}${circle(0, -78, 36, skin)}${path('M-38 -80 C-40 -122 40 -122 38 -80 C22 -98 -22 -98 -38 -80 Z', '#2a2220')}</g>`
}

/** Somebody in the row before us, from behind, in a chair. */
function back(x: number, y: number, scale: number, { ground }: Palette, next: () => number): string {
  const coats = ['#e9e4da', '#33424f', '#54606a', '#d5cdbf', '#40373a']
  const coat = coats[Math.floor(next() * coats.length)] ?? ground[3]
  return `<g transform="translate(${round(x)} ${y}) scale(${round(scale)})">${path('M-50 70 C-50 4 -30 -16 0 -16 S50 4 50 70 Z', coat)}${circle(0, -42, 27, '#241d1b')}${rect(-54, 34, 108, 90, ground[1], 'rx="12"')}${rect(-54, 34, 108, 10, ground[0], 'rx="5"')}</g>`
}

/** A meeting around a long table before windows. */
export function table(palette: Palette, seed: number): string {
  const next = chance(seed)
  const { ground, light, accent } = palette
  const windows = Array.from({ length: 4 }, (_, n) => {
    const x = 130 + n * 360
    return rect(x, 110, 260, 340, light) + path(`M${x} 450 V330 C${x + 80} 280 ${x + 150} 370 ${x + 260} 300 V450 Z`, ground[1], 'opacity="0.7"') + rect(x + 124, 110, 12, 340, '#f4efe6') + rect(x, 270, 260, 10, '#f4efe6') + rect(x - 14, 450, 288, 20, '#efe7d9')
  })
  const far = Array.from({ length: 8 }, (_, n) => person(290 + n * 146, 640, 0.95, n, palette, next))
  const near = Array.from({ length: 6 }, (_, n) => back(230 + n * 228, 930, 1.75, palette, next))
  const papers = Array.from({ length: 8 }, (_, n) => polygon([[262 + n * 146, 716], [318 + n * 146, 716], [330 + n * 146, 748], [256 + n * 146, 748]], light))
  const bottles = Array.from({ length: 8 }, (_, n) => rect(336 + n * 146, 694, 12, 38, ground[0], 'rx="5" opacity="0.9"'))
  const flowers = [640, 800, 960].map((x) => circle(x - 16, 762, 17, accent) + circle(x + 14, 758, 19, '#e6d7b5') + circle(x, 744, 16, accent) + rect(x - 24, 772, 48, 20, ground[2], 'rx="8"'))
  return drawing(palette, [
    ...windows, rect(0, 560, WIDTH, HEIGHT, '#d8cdbb'), ...far, polygon([[180, 690], [1420, 690], [1600, 900], [0, 900]], '#a8794f'),
    polygon([[0, 900], [1600, 900], [1600, 940], [0, 940]], '#7f5738'), ...papers, ...bottles, ...flowers, ...near,
  ])
}

/** Shelves of an archive. */
export function shelves(palette: Palette, seed: number): string {
  const next = chance(seed)
  const { ground, light, accent } = palette
  const spines = [accent, ground[0], ground[1], ground[2], ground[3], '#e8dcc4', '#b9a27c', '#7d3b2f']
  const rows = Array.from({ length: 4 }, (_, row) => {
    const foot = 268 + row * 250
    const books: string[] = []
    for (let x = 70; x < WIDTH - 110; ) {
      const width = 24 + next() * 44
      const height = 140 + next() * 66
      if (next() > 0.08) {
        const fill = spines[Math.floor(next() * spines.length)] ?? accent
        books.push(rect(x, foot - height, width - 3, height, fill, 'rx="3"') + rect(x + width * 0.2, foot - height + 24, width * 0.52, 5, light, 'opacity="0.6"') + rect(x + width * 0.2, foot - 40, width * 0.52, 12, light, 'opacity="0.45"'))
      }
      x += width
    }
    return rect(50, foot - 228, WIDTH - 100, 228, '#4a3829', 'opacity="0.5"') + books.join('') + rect(36, foot, WIDTH - 72, 22, '#8b6743')
  })
  const lamp = circle(1180, 420, 420, 'url(#glow)', 'opacity="0.55"')
  return drawing(palette, [rect(0, 0, WIDTH, HEIGHT, '#6b5138'), rect(36, 0, 24, HEIGHT, '#8b6743'), rect(WIDTH - 60, 0, 24, HEIGHT, '#8b6743'), ...rows, lamp])
}

/** An open notebook, a pen and a cup on a desk, from above. */
export function desk(palette: Palette, seed: number): string {
  const next = chance(seed)
  const { ground, light, accent } = palette
  const lines = (x: number) => Array.from({ length: 15 }, (_, n) => rect(x, 300 + n * 38, (n % 5 === 4 ? 0.4 + next() * 0.3 : 0.9 + next() * 0.1) * 370, 6, ground[2], 'rx="3" opacity="0.5"')).join('')
  return drawing(palette, [
    rect(0, 0, WIDTH, HEIGHT, '#b58a5e'), ...Array.from({ length: 16 }, (_, n) => rect(0, n * 68 + next() * 20, WIDTH, 3 + next() * 3, '#8e6742', 'opacity="0.35"')),
    `<g transform="rotate(-5 800 560)">${rect(302, 212, 1010, 700, '#5a4330', 'rx="14" opacity="0.35"')}${rect(290, 196, 510, 700, '#fbf7ee', 'rx="8"')}${rect(800, 196, 510, 700, '#f6f0e3', 'rx="8"')}${rect(792, 196, 16, 700, '#d9cfbd')}${lines(352)}${lines(862)}${rect(352, 240, 220, 18, accent, 'rx="4"')}</g>`,
    `<g transform="rotate(34 1330 700)">${rect(1120, 690, 400, 24, ground[3], 'rx="12"')}${polygon([[1120, 690], [1120, 714], [1072, 702]], accent)}${rect(1450, 688, 70, 28, accent, 'rx="10"')}</g>`,
    circle(1400, 250, 132, '#5a4330', 'opacity="0.3"'), circle(1388, 238, 130, light), circle(1388, 238, 100, '#7a4a2c'), path(ellipsePath(1350, 200, 34, 14), light, 'opacity="0.35"'),
  ])
}
