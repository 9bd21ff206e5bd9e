/** What an error's sentence is filled with: names and numbers. */
export type ErrorParams = Record<string, string | number>

/** Sentences by the errors' codes; a function where one needs a name or a number. */
export type ErrorWords = Record<string, string | ((params: ErrorParams) => string)>
