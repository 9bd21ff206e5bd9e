// @ts-check
import { onOwnDatabase } from './on-own-database.mjs'

/** R7 and R8: three instances with wrong clocks, and a restart across the hour. @param {number} rounds */
export const clock = (rounds) => onOwnDatabase('soak-clock', rounds)
