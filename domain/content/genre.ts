/** The kinds of article that the office tells apart (royalties will go by them); names in `domain/words/genres`. */
export const GENRES = ['tin', 'bai-phan-anh', 'binh-luan', 'phong-su', 'phong-van', 'anh', 'truc-tuyen'] as const

export type Genre = (typeof GENRES)[number]
