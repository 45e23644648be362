import { TextField } from "@mui/material";
import type { InstitutionKind } from "@zorgvuldig/schema/words";
import { useId } from "react";
import { useText, useWord } from "../../providers/words";

type InstitutionKindChoiceProps = {
  kind: InstitutionKind | null;
  codes: readonly InstitutionKind[];
  onKind: (kind: InstitutionKind | null) => void;
};

/** Narrows the list below it, and is not itself sent: the institution knows what it is. */
export const InstitutionKindChoice = ({ kind, codes, onKind }: InstitutionKindChoiceProps) => {
  const text = useText();
  const word = useWord();
  return (
    <TextField
      select
      id={useId()}
      label={text("fields.lines.kind")}
      value={kind ?? ""}
      onChange={(event) => onKind(codes.find((code) => code === event.target.value) ?? null)}
      slotProps={{ select: { native: true } }}
    >
      <option value="">{text("acts.choose")}</option>
      {codes.map((code) => (
        <option key={code} value={code}>
          {word("institutionKind", code)}
        </option>
      ))}
    </TextField>
  );
};
