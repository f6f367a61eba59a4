// The two languages of the product. Chinese comes first: it is the default everywhere.
export type Lang = 'zh' | 'en';

/** What a catalogue entry may speak of. */
export type Data = Readonly<Record<string, string | number>>;

/** One sentence in both languages. */
export type Sentence = Readonly<Record<Lang, (data: Data) => string>>;

/** A sentence that speaks of nothing. */
export const text = (zh: string, en: string): Sentence => ({ zh: () => zh, en: () => en });
