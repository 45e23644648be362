import type { glossary } from "@zorgvuldig/schema/glossary";
import type { Screens } from "@zorgvuldig/schema/texts/nl/screens/index";
import { useTranslate } from "react-admin";

type Path<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Path<Tree[Key]>}`;
}[keyof Tree & string];

export type TextKey = Path<Screens>;
export type WordList = keyof typeof glossary;
export type WordCode<List extends WordList> = keyof (typeof glossary)[List] & string;

/** A text of the screens; a key that does not exist does not compile. */
export const useText = (): ((key: TextKey, options?: Record<string, unknown>) => string) => useTranslate();

/** The bureau's word for a code; an empty one stays empty. */
export const useWord = () => {
  const translate = useTranslate();
  return <List extends WordList>(list: List, code: WordCode<List> | null | undefined) =>
    code ? translate(`glossary.${list}.${code}`) : "";
};

/** The house's words for why it said no, by the key that it gave. */
export const useReason = () => {
  const translate = useTranslate();
  return (key: string | null) => (key ? translate(`reasons.${key}`) : "");
};
