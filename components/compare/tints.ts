// What came and what went, told by a line and a word besides the colour.
export const addedClass = 'rounded-sm bg-good-soft text-good underline decoration-2 underline-offset-4'
export const removedClass = 'rounded-sm bg-bad-soft text-bad line-through decoration-2'
export const restyledClass = 'rounded-sm bg-info-soft'
