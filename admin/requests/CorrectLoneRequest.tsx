import { CorrectLoneRequestDocument, type CorrectLoneRequestInput } from "@zorgvuldig/schema/generated/operations";
import { LineInput } from "../parts/inputs/LineInput";
import { TextAreaInput } from "../parts/inputs/TextAreaInput";
import { useText } from "../providers/words";
import { type Own, RequestDialog } from "./RequestDialog";
import type { LoneProps } from "./request";

/** The FG puts right how who asks is called and reached, and the number on his paper. */
export const CorrectLoneRequest = (props: LoneProps) => {
  const text = useText();
  const { name, reach, askerName, fileNumber, askedBy } = props.request;
  return (
    <RequestDialog<Own<CorrectLoneRequestInput>>
      {...props}
      title={text("loneRequests.correct")}
      intro={text("loneRequests.correctIntro")}
      document={CorrectLoneRequestDocument}
      defaults={{ name: name ?? "", reach: reach ?? "", askerName, fileNumber }}
      input={(values) => ({
        name: values.name,
        reach: values.reach,
        askerName: askedBy === "SELF" ? null : values.askerName || null,
        fileNumber: values.fileNumber || null,
      })}
    >
      <LineInput source="name" label={text("loneRequests.ownName")} />
      {askedBy !== "SELF" && <LineInput source="askerName" label={text("requests.askerName")} />}
      <TextAreaInput source="reach" label={text("loneRequests.reach")} helperText={text("loneRequests.reachHelp")} />
      <LineInput
        source="fileNumber"
        label={text("loneRequests.fileNumber")}
        helperText={text("loneRequests.fileNumberHelp")}
      />
    </RequestDialog>
  );
};
