/** What the person at the command line can mend: its message is one clear line. */
export class UserFault extends Error {}
