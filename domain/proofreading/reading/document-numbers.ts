/** A document's number as read with tolerance; `right` is its one right form (a Party number's without the year). */
export type ReadNumber = { from: number; to: number; right: string; isParty: boolean; year: number | null }

// Types and bodies that leave no doubt; an office that has others sees no findings on them.
const TYPE = 'NQ|QĐ|QC|CT|KL|HD|TB|BC|KH|CTr|CTR|Ctr|ĐA|TTr|TTR|CV'
const PARTY_BODY = '(?:VP|BTC|BTG|BTGDV|BDV|BNC|UBKT|BCĐ|BCS)?(?:TW|TU|ĐU)'
const STATE_TYPE = `NĐ|TT|TTLT|${TYPE}`
const STATE_BODY =
  'CP|TTg|UBND|HĐND|BTC|BNV|BTTTT|BGDĐT|BYT|BCA|BQP|BTP|BXD|BCT|BKHCN|BNNPTNT|BNNMT|BTNMT|BLĐTBXH|BVHTTDL|BKHĐT|BGTVT|BNG|BDTTG'

const START = String.raw`(?<![\p{L}\p{N}/.,-])`
const END = String.raw`(?![\p{L}\p{N}])`
const SIGN = String.raw` {0,2}[-–/] {0,2}`
const NUMBER = String.raw`(?<number>\d{1,5}[a-zđ]?)`
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`

const PARTY = new RegExp(
  String.raw`${START}${NUMBER}(?:${SIGN}${YEAR})?${SIGN}(?<type>${TYPE})(?:${SIGN}(?<inner>(?:19|20)\d\d))?${SIGN}(?<body>${PARTY_BODY})(?:/(?<tail>(?:19|20)\d\d))?${END}`,
  'giu',
)
const TYPE_FIRST = new RegExp(String.raw`${START}(?<type>${TYPE}) ?-? ?${NUMBER} ?[-/] ?(?<body>${PARTY_BODY})${END}`, 'gu')
const STATE = new RegExp(
  String.raw`${START}${NUMBER}(?:${SIGN}${YEAR})?${SIGN}(?<type>${STATE_TYPE})${SIGN}(?<body>${STATE_BODY})${END}`,
  'gu',
)

/** The numbers of documents of known types and bodies in a text, whatever signs and blanks stand in them. */
export function readNumbers(text: string): ReadNumber[] {
  return [
    ...[...text.matchAll(PARTY)].map(partyNumber),
    ...[...text.matchAll(TYPE_FIRST)].map(partyNumber),
    ...[...text.matchAll(STATE)].filter(isSurelyState).map(stateNumber),
  ]
}

function partyNumber({ index, 0: found, groups = {} }: RegExpExecArray): ReadNumber {
  const { number = '', type = '', body = '', year, inner, tail } = groups
  const right = `${number}-${inCapitals(type, TYPE)}/${body.toUpperCase()}`
  const dated = year ?? inner ?? tail
  return { from: index, to: index + found.length, right, isParty: true, year: dated === undefined ? null : Number(dated) }
}

// BTC may be a Party committee's organisation board: 12-QĐ/BTC is then right.
function isSurelyState({ 0: found, groups = {} }: RegExpExecArray): boolean {
  const { year, type, body = '' } = groups
  return year !== undefined || type === 'TT' || /^(?:CP|TTg|UBND|HĐND)$/u.test(body) || !found.includes(`-${type}`)
}

function stateNumber({ index, 0: found, groups = {} }: RegExpExecArray): ReadNumber {
  const { number = '', type = '', body = '', year } = groups
  const right = `${number}/${year === undefined ? '' : `${year}/`}${type}-${body}`
  return { from: index, to: index + found.length, right, isParty: false, year: year === undefined ? null : Number(year) }
}

// CTr and CTR are both in use; only what is written all small is surely not meant so.
function inCapitals(type: string, known: string): string {
  if (type !== type.toLowerCase()) return type
  return known.split('|').find((one) => one.toLowerCase() === type) ?? type
}
