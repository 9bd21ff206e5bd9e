/** How long a remark may be, in characters. */
export const LONGEST_COMMENT = 2_000
