// @ts-check
import { onOwnDatabase } from './on-own-database.mjs'

/** R6: a process killed in the middle of publishing, at so many random points. @param {number} points */
export const publishing = (points) => onOwnDatabase('soak-publishing', points)
