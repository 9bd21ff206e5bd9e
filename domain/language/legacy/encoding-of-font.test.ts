import { expect, test } from 'vitest'
import { encodingOfFont } from './encoding-of-font'

const tcvn3 = { encoding: 'tcvn3', capitals: false }
const tcvn3Capitals = { encoding: 'tcvn3', capitals: true }
const vni = { encoding: 'vni', capitals: false }
const vps = { encoding: 'vps', capitals: false }

test.each([
  ['.VnTime', tcvn3],
  ['.VnTimeH', tcvn3Capitals],
  ['.VnArial NarrowH', tcvn3Capitals],
  ['.VnArialH Bold', tcvn3Capitals],
  ['.vntime', tcvn3],
  ['.vntimeh', tcvn3Capitals],
  ['.VNTIME', tcvn3],
  ['".VnTime", serif', tcvn3],
  ["'.VnTimeH'", tcvn3Capitals],
  ['&quot;.VnCentury SchoolbookH&quot;', tcvn3Capitals],
  ['VNI-Times', vni],
  ['"VNI-Helve-Condense","sans-serif"', vni],
  ['vni-aptima', vni],
  ['VNI Times', vni],
  ['VPS Times', vps],
  ['"VPS Long An"', vps],
  ['Times New Roman', null],
  ['"Times New Roman", ".VnTime"', null],
  ['VnTime', null],
  ['VPSKeys', null],
  ['Arial', null],
  ['', null],
])('%s', (name, expected) => expect(encodingOfFont(name)).toEqual(expected))
