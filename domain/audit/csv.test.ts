import { expect, test } from 'vitest'
import { csvLine } from './csv'

test.each([
  [['một', 'hai'], 'một,hai\r\n'],
  [['a,b', 'nói “thế”', 'nói "thế"'], '"a,b",nói “thế”,"nói ""thế"""\r\n'],
  [['hai\ndòng', ''], '"hai\ndòng",\r\n'],
  [['=1+1', '+84', '-1', '@SUM(A1)', '\t=1', ' =1'], `"'=1+1","'+84","'-1","'@SUM(A1)","'\t=1","' =1"\r\n`],
  [['＝1', '＋1', '－1', '＠a'], `"'＝1","'＋1","'－1","'＠a"\r\n`],
  [[`=HYPERLINK("http://x.invalid";"a")`], `"'=HYPERLINK(""http://x.invalid"";""a"")"\r\n`],
  [['10.0.0.9', '25-NQ/TW', '24/11/2026 08:00'], '10.0.0.9,25-NQ/TW,24/11/2026 08:00\r\n'],
])('%j', (cells, line) => expect(csvLine(cells)).toBe(line))
