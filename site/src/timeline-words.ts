// The timeline's words, a file of their own because they load with it.

import narration from "./narration.json";
import type { Language } from "./strings";

export type TimelineWords = typeof narration.en;

/** The timeline's words by language tag. */
export const timelineTables: Record<Language, TimelineWords> = { en: narration.en, zh: narration.zh };
