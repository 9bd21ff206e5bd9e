import { chance, circle, drawing, HEIGHT, mist, path, polygon, rect, ridge, round, sun, WIDTH, type Palette } from './canvas'

/** Mountains one behind the other in the morning haze. */
export function mountains(palette: Palette, seed: number): string {
  const next = chance(seed)
  const { ground, light } = palette
  const peaks = ground.slice(0, 3).flatMap((fill, n) => [peakLine(430 + n * 130, 230 - n * 50, fill, next), mist(520 + n * 130, 200)])
  return drawing(palette, [sun(300 + next() * 1000, 250 + next() * 80, 62, light), ...peaks, ridge(930, 46, 3, ground[3], next)])
}

function peakLine(y: number, height: number, fill: string, next: () => number): string {
  const points: Array<[number, number]> = [[0, HEIGHT], [0, y + 60]]
  for (let x = 140 + next() * 160; x < WIDTH; x += 330 + next() * 150) {
    points.push([x, y - height * (0.45 + next() * 0.55)], [x + 70, y - height * 0.3], [x + 190 + next() * 60, y + 20 + next() * 50])
  }
  return polygon([...points, [WIDTH, y + 30], [WIDTH, HEIGHT]], fill)
}

/** Terraced fields: bands that follow the slope. */
export function terraces(palette: Palette, seed: number): string {
  const next = chance(seed)
  const { ground, light, accent } = palette
  const bands = Array.from({ length: 13 }, (_, n) => {
    const y = 500 + n * 44 + n * n * 1.2
    const fill = n % 3 === 2 ? light : ground[n < 4 ? 1 : n < 9 ? 2 : 3]
    const more = n % 3 === 2 ? 'opacity="0.55"' : ''
    const swing = 60 + n * 5
    return path(
      `M0 ${round(y + (next() - 0.5) * swing)} C300 ${round(y - swing)} 620 ${round(y + swing)} 900 ${round(y)} S1400 ${round(y - swing * 0.8)} ${WIDTH} ${round(y + (next() - 0.5) * swing)} V${HEIGHT} H0 Z`,
      fill, more,
    )
  })
  const hut = `${polygon([[1120, 560], [1175, 512], [1230, 560]], accent)}${rect(1135, 560, 80, 46, light)}${rect(1166, 574, 20, 32, ground[3])}`
  return drawing(palette, [
    sun(1240, 210, 56, light), ridge(400, 110, 4, ground[0], next), mist(400, 180), ridge(470, 60, 5, ground[1], next), hut, ...bands,
  ])
}

/** A river with a bridge across it. */
export function river(palette: Palette, seed: number): string {
  const next = chance(seed)
  const { ground, light, accent } = palette
  const deck = 560
  const masts = [520, 1080].map((x) => {
    const cables = [-1, 1].flatMap((side) =>
      [0.25, 0.45, 0.65, 0.85, 1].map((part) => `<line x1="${x}" y1="${deck - 250 + part * 20}" x2="${round(x + side * part * 270)}" y2="${deck}" stroke="${light}" stroke-width="4" opacity="0.85"/>`),
    )
    return cables.join('') + rect(x - 9, deck - 270, 18, 460, light)
  })
  const ripples = Array.from({ length: 26 }, () => rect(next() * WIDTH, 730 + next() * 300, 60 + next() * 160, 4, light, 'rx="2" opacity="0.35"'))
  return drawing(palette, [
    sun(250 + next() * 250, 230, 58, light), ridge(440, 120, 4, ground[0], next), mist(430, 180), ridge(540, 60, 6, ground[2], next),
    rect(0, 690, WIDTH, HEIGHT - 690, ground[1]), ...ripples, ...masts,
    rect(0, deck, WIDTH, 16, ground[3]), rect(0, deck + 16, WIDTH, 7, accent),
    path(`M0 ${HEIGHT} V900 C180 880 320 960 520 1010 S760 ${HEIGHT} 820 ${HEIGHT} Z`, ground[3]),
    path(`M${WIDTH} ${HEIGHT} V860 C1460 880 1380 980 1180 ${HEIGHT} Z`, ground[2]),
  ])
}

/** The sea with fishing boats. */
export function coast(palette: Palette, seed: number): string {
  const next = chance(seed)
  const { ground, light, accent } = palette
  const boats = [[420, 700, 1.25], [1010, 610, 0.7], [1270, 660, 0.9]].map(([x = 0, y = 0, scale = 1]) => boat(x, y, scale, palette))
  const waves = Array.from({ length: 34 }, () => {
    const y = 600 + next() * 330
    return rect(next() * WIDTH, y, 40 + (y - 560) * 0.5, 4, light, 'rx="2" opacity="0.4"')
  })
  return drawing(palette, [
    sun(820 + next() * 300, 330, 66, light), ridge(540, 60, 5, ground[0], next), rect(0, 570, WIDTH, 500, ground[1]),
    rect(0, 690, WIDTH, 380, ground[2], 'opacity="0.55"'), ...waves, ...boats,
    path(`M0 ${HEIGHT} V960 C260 920 520 1000 820 990 S1340 930 ${WIDTH} 985 V${HEIGHT} Z`, '#e6cfa6'),
    path(`M0 ${HEIGHT} V1010 C300 985 640 1040 980 1030 S1420 1000 ${WIDTH} 1030 V${HEIGHT} Z`, accent, 'opacity="0.18"'),
  ])
}

function boat(x: number, y: number, scale: number, { ground, light, accent }: Palette): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})">
    ${path('M-130 0 H130 C110 46 70 58 0 58 S-110 46 -130 0 Z', accent)}${rect(-130, -8, 260, 10, ground[3])}
    ${rect(-6, -190, 10, 186, ground[3])}${path('M10 -186 C90 -150 110 -80 104 -26 L10 -26 Z', light)}${path('M-12 -160 C-70 -120 -84 -70 -84 -26 L-12 -26 Z', light, 'opacity="0.8"')}
  </g>`
}

/** Hills being planted: rows of young trees before an old wood. */
export function forest(palette: Palette, seed: number): string {
  const next = chance(seed)
  const { ground, light, accent } = palette
  const old = Array.from({ length: 30 }, (_, n) => pine(n * 56 + next() * 20, 640 + next() * 40, 150 + next() * 110, ground[n % 2 === 0 ? 2 : 3]))
  const young = Array.from({ length: 5 }, (_, row) =>
    Array.from({ length: 9 }, (_, n) => pine(80 + n * 185 + (row % 2) * 90, 800 + row * 68, 46 + row * 15, ground[3])).join(''),
  )
  return drawing(palette, [
    sun(1180 + next() * 200, 220, 60, light), ridge(420, 120, 4, ground[0], next), mist(420, 180), ridge(560, 40, 5, ground[1], next), ...old,
    ridge(700, 26, 4, ground[1], next), path(`M700 ${HEIGHT} C760 940 820 840 800 720 L840 720 C900 850 940 960 1000 ${HEIGHT} Z`, accent, 'opacity="0.35"'), ...young,
  ])
}

function pine(x: number, foot: number, height: number, fill: string): string {
  const half = height * 0.24
  return (
    rect(x - height * 0.03, foot - height * 0.12, height * 0.06, height * 0.14, '#5b4636') +
    polygon([[x - half, foot - height * 0.1], [x, foot - height * 0.7], [x + half, foot - height * 0.1]], fill) +
    polygon([[x - half * 0.75, foot - height * 0.42], [x, foot - height], [x + half * 0.75, foot - height * 0.42]], fill)
  )
}

/** A reservoir behind its dam. */
export function reservoir(palette: Palette, seed: number): string {
  const next = chance(seed)
  const { ground, light } = palette
  const gates = Array.from({ length: 7 }, (_, n) => {
    const x = 430 + n * 110
    return rect(x, 640, 62, 150, ground[2]) + path(`M${x} 790 C${x - 4} 880 ${x - 16} 950 ${x - 20} 1010 H${x + 82} C${x + 78} 950 ${x + 66} 880 ${x + 62} 790 Z`, light, 'opacity="0.75"')
  })
  const foam = Array.from({ length: 22 }, () => circle(380 + next() * 860, 1000 + next() * 40, 16 + next() * 26, light, 'opacity="0.6"'))
  return drawing(palette, [
    sun(360, 220, 56, light), ridge(400, 140, 5, ground[0], next), mist(400, 170), ridge(500, 60, 4, ground[1], next),
    rect(0, 560, WIDTH, 70, light, 'opacity="0.6"'), rect(330, 590, 900, 420, '#d9d3c6'), rect(310, 570, 940, 34, '#c4bcab'), ...gates,
    polygon([[0, 600], [330, 590], [330, 1010], [0, HEIGHT]], ground[3]), polygon([[WIDTH, 580], [1230, 590], [1230, 1010], [WIDTH, HEIGHT]], ground[3]),
    rect(0, 1006, WIDTH, 70, ground[1]), ...foam,
  ])
}
