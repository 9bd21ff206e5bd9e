import sharp from 'sharp'
import { PALETTES } from './canvas'
import { coast, forest, mountains, reservoir, river, terraces } from './landscapes'
import { building, town, village } from './places'
import { desk, hall, shelves, table } from './rooms'

// Drawn stand-ins for photographs: nothing in them is a real place, person or emblem.
const SCENES = {
  mountains: () => mountains(PALETTES.dawn, 7),
  evening: () => mountains(PALETTES.dusk, 23),
  terraces: () => terraces(PALETTES.green, 8),
  harvest: () => terraces(PALETTES.dawn, 41),
  bridge: () => river(PALETTES.dusk, 9),
  river: () => river(PALETTES.day, 31),
  coast: () => coast(PALETTES.sea, 10),
  forest: () => forest(PALETTES.green, 11),
  reservoir: () => reservoir(PALETTES.day, 12),
  town: () => town(PALETTES.dawn, 13),
  village: () => village(PALETTES.green, 14),
  hamlet: () => village(PALETTES.dawn, 52),
  building: () => building(PALETTES.day, 15),
  hall: () => hall(PALETTES.hall, 16),
  assembly: () => hall(PALETTES.room, 33),
  table: () => table(PALETTES.room, 17),
  meeting: () => table(PALETTES.hall, 64),
  shelves: () => shelves(PALETTES.dawn, 18),
  desk: () => desk(PALETTES.room, 19),
}

export type SceneName = keyof typeof SCENES

const drawn = new Map<SceneName, Promise<Buffer>>()

/** A scene as the PNG that a camera's picture stands for; drawn once. */
export function drawScene(name: SceneName): Promise<Buffer> {
  const known = drawn.get(name)
  if (known) return known
  const made = sharp(Buffer.from(SCENES[name]())).png({ compressionLevel: 1 }).toBuffer()
  drawn.set(name, made)
  return made
}
