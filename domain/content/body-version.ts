/** Stored with every revision; a later form of the body gets the next number and a way from this one. */
export const BODY_SCHEMA_VERSION = 1
