import type { Language } from "../../http/says.js";

/** In which words, in which language and on which day somebody is spoken to. */
export type Saying<Texts> = { readonly texts: Texts; readonly language: Language; readonly today: string };
