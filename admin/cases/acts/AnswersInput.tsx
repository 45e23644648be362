import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import type { CaseFile } from "../case-file";

type AnswersInputProps = { file: CaseFile; source: string; institutionId: string | null | undefined };

/** Which request of this institution it answers, where there is one to answer. */
export const AnswersInput = ({ file, source, institutionId }: AnswersInputProps) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const asked = (file.informationRequests ?? []).filter(
    ({ institution, state }) => institution?.id === institutionId && state !== "ENDED",
  );
  if (!institutionId || asked.length === 0) return null;
  const nameOf = ({ categories, askedOn }: (typeof asked)[number]) =>
    text("information.answersOne", {
      categories: (categories ?? []).map((one) => word("dataCategory", one)).join(", "),
      day: day(askedOn),
    });
  return (
    <ChoiceInput
      source={source}
      label={text("information.answers")}
      empty={text("information.answersNone")}
      choices={asked.map((one) => ({ id: one.id, name: nameOf(one) }))}
    />
  );
};
