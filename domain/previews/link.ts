/** How long a preview link may be good for, in days. */
export const PREVIEW_DAYS = [1, 3, 7, 30] as const

/** As many links of one article may be open at once. */
export const MOST_LIVING_LINKS = 20
