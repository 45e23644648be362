import { NameSubjectDocument, type NameSubjectInput } from "@zorgvuldig/schema/generated/operations";
import { askers } from "@zorgvuldig/schema/requests";
import { useState } from "react";
import { ChoiceInput } from "../parts/inputs/ChoiceInput";
import { LineInput } from "../parts/inputs/LineInput";
import { WordInput } from "../parts/inputs/WordInput";
import { useText } from "../providers/words";
import { peopleOf } from "./people";
import { type Own, RequestDialog } from "./RequestDialog";
import type { DialogProps } from "./request";

/** Who it is about and who asks, of those in the case; the letter goes to him. */
export const NameSubject = (props: DialogProps) => {
  const text = useText();
  const { request } = props;
  const [askedBy, choose] = useState<string>(request.askedBy ?? "");
  const people = peopleOf(request);
  const parents = people.filter(({ kind }) => kind === "GUARDIAN");
  return (
    <RequestDialog<Own<NameSubjectInput>>
      {...props}
      title={text("requests.acts.name")}
      intro={text("requests.nameIntro")}
      document={NameSubjectDocument}
      defaults={{ subjectId: request.personId, askedBy: request.askedBy ?? undefined, askerId: request.requesterId }}
      input={({ subjectId, askedBy: by, askerId, askerName }) => ({
        subjectId: subjectId || null,
        askedBy: by,
        askerId: by === "SELF" ? null : askerId || null,
        askerName: by === "MANDATE" ? askerName : null,
      })}
    >
      {!request.personId && (
        <ChoiceInput
          source="subjectId"
          label={text("requests.subject")}
          choices={people.filter(({ kind }) => kind === request.person)}
        />
      )}
      {!request.askedBy && (
        <WordInput source="askedBy" label={text("requests.askedBy")} list="asker" codes={askers} onChoose={choose} />
      )}
      {(askedBy === "PARENT" || askedBy === "MANDATE") && !request.requesterId && (
        <ChoiceInput
          source="askerId"
          label={text(askedBy === "PARENT" ? "requests.asker" : "requests.mandator")}
          choices={parents}
        />
      )}
      {askedBy === "MANDATE" && !request.askerName && (
        <LineInput source="askerName" label={text("requests.askerName")} helperText={text("requests.askerNameHelp")} />
      )}
    </RequestDialog>
  );
};
