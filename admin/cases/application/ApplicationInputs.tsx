import { Divider, Stack } from "@mui/material";
import { channels } from "@zorgvuldig/schema/words";
import { useState } from "react";
import { FieldGroup } from "../../parts/FieldGroup";
import { FieldRow } from "../../parts/FieldRow";
import { GuardianInputs } from "../../parts/GuardianInputs";
import { DayInput } from "../../parts/inputs/DayInput";
import { RepeatInput } from "../../parts/inputs/RepeatInput";
import { TextAreaInput } from "../../parts/inputs/TextAreaInput";
import { WordInput } from "../../parts/inputs/WordInput";
import { useText } from "../../providers/words";
import { ApplicantInputs } from "./ApplicantInputs";
import { PupilIfKnown } from "./PupilIfKnown";

export const ApplicationInputs = () => {
  const text = useText();
  const [kind, setKind] = useState("");
  return (
    <Stack sx={{ gap: 4 }} divider={<Divider />}>
      <FieldGroup title={text("application.about")}>
        <FieldRow>
          <WordInput source="channel" list="channel" codes={channels} />
          <DayInput source="receivedOn" />
        </FieldRow>
      </FieldGroup>
      <ApplicantInputs kind={kind} onKind={setKind} />
      <RepeatInput
        source="guardians"
        title={text("application.guardians")}
        name={(number) => text("application.guardian", { number })}
        add={text("application.addGuardian")}
        remove={(number) => text("application.removeGuardian", { number })}
      >
        <GuardianInputs />
      </RepeatInput>
      <PupilIfKnown isByParent={kind === "PARENT"} />
      {kind === "PARENT" && (
        <FieldGroup title={text("application.question")}>
          <TextAreaInput source="question" />
        </FieldGroup>
      )}
    </Stack>
  );
};
