// @ts-check
import { onOwnDatabase } from './on-own-database.mjs'

/** R1: saving. @param {number} runs */
export const saving = (runs) => onOwnDatabase('soak-saving', runs)
