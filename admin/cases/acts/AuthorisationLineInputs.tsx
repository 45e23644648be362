import { dataCategories, directions, type InstitutionKind } from "@zorgvuldig/schema/words";
import { useState } from "react";
import { ChecksInput } from "../../parts/inputs/ChecksInput";
import { TextAreaInput } from "../../parts/inputs/TextAreaInput";
import { WordInput } from "../../parts/inputs/WordInput";
import { useWord } from "../../providers/words";
import { InstitutionInput } from "./InstitutionInput";

/** Which institution, which way, which data: nothing is ticked until somebody ticks it. */
export const AuthorisationLineInputs = () => {
  const word = useWord();
  const [kind, setKind] = useState<InstitutionKind | null>(null);
  return (
    <>
      <InstitutionInput kind={kind} onKind={setKind} />
      <WordInput source="direction" list="direction" codes={directions} />
      <ChecksInput
        source="categories"
        choices={dataCategories.map((category) => ({ id: category, name: word("dataCategory", category) }))}
      />
      {(kind === "EARLIER_SCHOOL" || kind === "NEW_SCHOOL") && <TextAreaInput source="relevance" />}
      {kind === "OTHER" && <TextAreaInput source="necessity" />}
    </>
  );
};
