import type { SingleByteTable } from './single-byte'

/**
 * The encoding of the Vietnamese Professionals Society's fonts: the bytes from 0x80, row by row (0x91 and 0x92 are
 * quotation marks). Fourteen capitals have control characters for codes, which Word does not keep: without them those
 * letters stand as small ones among capitals.
 */
export const VPS: SingleByteTable = [
  ['€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f', 'ÀẢÃẤẦẨọỗĂếềểệẮẰẲ'],
  ['\u0090“”•–—˜™š›œ\u009džŸ', 'ẾỀỂỄỐỒỔỖýỷỵỚỜỞ'],
  ['¡¢£¤¥¦§¨©ª«¬\u00ad®¯', 'ắằẳẵặỠớÙờởỡŨỨợỪ'],
  ['°±²³´µ¶·¸¹º»¼½¾¿', 'ổỬỲỸÍÌộỈĨÓửữÒỎÕự'],
  ['ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ', 'ầÁÂấẩẫậđẻÉÊẹỉễịỹ'],
  ['ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞ', 'ƯỦồốÔỏơÈừứÚũưÝẺ'],
  ['àáâãäåæèéêëìíï', 'àáâãảạăèéêẽìíĩ'],
  ['ðñòóôõ÷øùúûýþÿ', 'ẴĐòóôõƠụùúủỶẼỳ'],
]

/** The capitals among the control characters. */
export const VPS_CONTROLS: SingleByteTable = [
  ['\u0002\u0003\u0004\u0005\u0006\u0010\u0011\u0012\u0013\u0014\u0015\u0019\u001c\u001d', 'ẠẬẶẸỆỊỌỘỢỤỰỴẪỮ'],
]
