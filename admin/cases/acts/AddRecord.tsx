import { Alert } from "@mui/material";
import { AddRecordDocument, type AddRecordInput } from "@zorgvuldig/schema/generated/operations";
import { mayWrite } from "@zorgvuldig/schema/kinds";
import { useState } from "react";
import { isKept } from "../../parts/withholding";
import { today } from "../../providers/dates";
import { useSession } from "../../providers/session";
import { useText } from "../../providers/words";
import { type RecordList, recordLists } from "../records";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";
import { RecordCategoryChoice } from "./RecordCategoryChoice";
import { RecordInputs } from "./RecordInputs";

/** One record at a time, in the list that was chosen; what stands in another goes nowhere. */
export const AddRecord = (props: ActProps) => {
  const text = useText();
  const { person } = useSession();
  const open = recordLists.filter(
    (list) => person && mayWrite(person.role, list) !== "never" && !isKept(props.file, list),
  );
  const [chosen, choose] = useState<RecordList>(open[0] ?? "learning");
  const fresh = { receivedOn: today() };
  return (
    <ActDialog<Own<AddRecordInput>>
      {...props}
      act="addRecord"
      intro={text("acts.addRecord")}
      document={AddRecordDocument}
      defaults={{ learning: fresh, absence: fresh, health: fresh, home: fresh }}
      input={(values) => ({ [chosen]: values[chosen] })}
    >
      <RecordCategoryChoice open={open} chosen={chosen} onChoose={choose} />
      {open.length < recordLists.length && (
        <Alert severity="info" role="note">
          {text("acts.specialOnly")}
        </Alert>
      )}
      <RecordInputs key={chosen} list={chosen} file={props.file} />
    </ActDialog>
  );
};
