import { WriteRegulationDocument } from "@zorgvuldig/schema/generated/operations";
import type { RegulationVersion, Said } from "@zorgvuldig/schema/regulation";
import { DayInput } from "../parts/inputs/DayInput";
import { TextAreaInput } from "../parts/inputs/TextAreaInput";
import { useText } from "../providers/words";
import { WriteDialog } from "./WriteDialog";
import type { DraftDialogProps } from "./written";

type Typed = { validFrom: string; changesNl: string; changesEn: string };

const lines = (changes: readonly Said[], language: keyof Said) =>
  changes
    .map((one) => one[language])
    .filter(Boolean)
    .join("\n");
const typed = ({ validFrom, changes }: RegulationVersion): Typed => ({
  ...{ validFrom, changesNl: lines(changes, "nl") },
  changesEn: lines(changes, "en"),
});

/** From which day the draft will hold, and what is told of it on every page. */
export const HeadDialog = (props: DraftDialogProps) => {
  const text = useText();
  const labels = {
    validFrom: text("regulation.validFrom"),
    changesNl: text("regulation.changesNl"),
    changesEn: text("regulation.changesEn"),
  };
  return (
    <WriteDialog<Typed, Partial<Typed> & { validFrom: string }>
      {...props}
      title={text("regulation.head")}
      document={WriteRegulationDocument}
      input={({ validFrom = "", changesNl, changesEn }) => ({ validFrom, changesNl, changesEn })}
      typed={typed}
      labels={labels}
    >
      <DayInput source="validFrom" label={labels.validFrom} helperText={text("regulation.validFromHelp")} />
      <TextAreaInput source="changesNl" label={labels.changesNl} helperText={text("regulation.changesHelp")} />
      <TextAreaInput source="changesEn" label={labels.changesEn} helperText={text("regulation.englishHelp")} />
    </WriteDialog>
  );
};
