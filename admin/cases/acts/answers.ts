import type { DataCategory } from "@zorgvuldig/schema/words";
import type { CaseFile, Line } from "../case-file";

/** Per line the kinds of data to which yes was ticked. */
export type Answers = Readonly<Record<string, readonly string[] | undefined>>;

/** What can still be answered of this form; none of an agreement. */
export const linesOf = ({ consents }: CaseFile, consentId: string | null | undefined): Line[] =>
  ((consents ?? []).find(({ id }) => id === consentId)?.lines ?? []).filter(({ categories }) => categories?.length);

/** What was ticked, of what can be answered. */
export const grantedIn = (lines: readonly Line[], answers: Answers): { lineId: string; categories: DataCategory[] }[] =>
  lines.flatMap(({ id, categories }) => {
    const yes = (categories ?? []).filter((one) => answers[id]?.includes(one));
    return yes.length > 0 ? [{ lineId: id, categories: yes }] : [];
  });
