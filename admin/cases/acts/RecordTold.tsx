import { type SharedFact, sharedFacts } from "@zorgvuldig/schema/disclosures";
import { RecordToldDocument, type RecordToldInput } from "@zorgvuldig/schema/generated/operations";
import { TextInput } from "react-admin";
import { ChecksInput } from "../../parts/inputs/ChecksInput";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { DayInput } from "../../parts/inputs/DayInput";
import { TextAreaInput } from "../../parts/inputs/TextAreaInput";
import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import { linesToGive } from "../case-file";
import { categoryOf, recordsOf } from "../records";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

/** In which a record is told from another without reading all of it. */
const enough = 60;
const shortened = (said: string) => (said.length > enough ? `${said.slice(0, enough)}…` : said);
/** Of the parents goes along what they signed for; that stands in no list any more once it was withdrawn. */
const ofThePupil: readonly SharedFact[] = sharedFacts.filter((fact) => fact !== "GUARDIANS");

/** What was told when it was allowed and nobody had taken down yet: to an institution that a form named, whatever became of that since. */
export const RecordTold = (props: ActProps) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const institutions = new Map(
    linesToGive(props.file).flatMap(({ institution }) => (institution ? [[institution.id, institution.name]] : [])),
  );
  const records = recordsOf(props.file).map(({ id, list, receivedOn, text: said }) => ({
    id,
    name: `${word("dataCategory", categoryOf[list])}, ${day(receivedOn)}: ${shortened(said ?? "")}`,
  }));
  return (
    <ActDialog<Own<RecordToldInput>>
      {...props}
      act="recordTold"
      intro={text("shared.recordTold")}
      document={RecordToldDocument}
      defaults={{ recordIds: [], facts: [] }}
      input={({ institutionId, attention, toldOn, recordIds, facts, purpose }) => ({
        ...{ institutionId, attention, toldOn, purpose },
        ...{ recordIds, facts },
      })}
    >
      <ChoiceInput
        source="institutionId"
        label={text("shared.toldTo")}
        choices={[...institutions].map(([id, name]) => ({ id, name: name ?? "" }))}
      />
      <TextInput source="attention" label={text("share.toldTo")} helperText={text("share.attentionHelp")} />
      <DayInput source="toldOn" label={text("share.toldOn")} />
      <ChecksInput source="recordIds" label={text("shared.heard")} choices={records} />
      <ChecksInput source="facts" choices={ofThePupil.map((fact) => ({ id: fact, name: word("sharedFact", fact) }))} />
      <TextAreaInput source="purpose" helperText={text("share.purposeHelp")} />
    </ActDialog>
  );
};
