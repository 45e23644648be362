import { NoteAuthorityDocument, type NoteAuthorityInput } from "@zorgvuldig/schema/generated/operations";
import { DayInput } from "../parts/inputs/DayInput";
import { today } from "../providers/dates";
import { useText } from "../providers/words";
import { GrievanceDialog, type Own } from "./GrievanceDialog";
import type { DialogProps } from "./grievance";

/** Whoever complains went to the authority. */
export const NoteAuthority = (props: DialogProps) => {
  const text = useText();
  return (
    <GrievanceDialog<Own<NoteAuthorityInput>>
      {...props}
      title={text("grievances.acts.authority")}
      intro={text("grievances.authorityIntro")}
      document={NoteAuthorityDocument}
      defaults={{ toAuthorityOn: today() }}
      input={({ toAuthorityOn }) => ({ toAuthorityOn })}
    >
      <DayInput source="toAuthorityOn" label={text("grievances.authorityDay")} />
    </GrievanceDialog>
  );
};
