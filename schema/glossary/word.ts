/** What a reader sees, in both languages of the house. */
export type Word = { readonly nl: string; readonly en: string };
