import { type TermCode, terms } from "@zorgvuldig/schema/terms";
import { useWord } from "../providers/words";

const isTerm = (code: string): code is TermCode => code in terms;

/** The retention term in the bureau's words, from the terms themselves. */
export const useTerm = () => {
  const word = useWord();
  return (code: string | null) => (code !== null && isTerm(code) ? word("term", code) : "");
};
