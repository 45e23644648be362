import { Stack } from "@mui/material";
import { applicantKinds, channels } from "@zorgvuldig/schema/words";
import { FieldGroup } from "../../parts/FieldGroup";
import { FieldRow } from "../../parts/FieldRow";
import { DayInput } from "../../parts/inputs/DayInput";
import { LineInput } from "../../parts/inputs/LineInput";
import { WordInput } from "../../parts/inputs/WordInput";
import { useText } from "../../providers/words";

type ApplicantInputsProps = { kind: string; onKind: (kind: string) => void };

/** Somebody other than a parent tells which parent agreed beforehand, when and how. */
export const ApplicantInputs = ({ kind, onKind }: ApplicantInputsProps) => {
  const text = useText();
  return (
    <Stack sx={{ gap: 4 }}>
      <FieldGroup title={text("application.applicant")}>
        <FieldRow>
          <WordInput source="applicant.kind" list="applicantKind" codes={applicantKinds} onChoose={onKind} />
          <LineInput source="applicant.name" />
        </FieldRow>
        <FieldRow>
          <LineInput source="applicant.phone" type="tel" />
          <LineInput source="applicant.email" type="email" />
        </FieldRow>
      </FieldGroup>
      {kind !== "" && kind !== "PARENT" && (
        <FieldGroup title={text("application.permission")} help={text("application.permissionHelp")}>
          <LineInput source="applicant.permissionFrom" />
          <FieldRow>
            <DayInput source="applicant.permissionOn" />
            <WordInput source="applicant.permissionBy" list="channel" codes={channels} />
          </FieldRow>
        </FieldGroup>
      )}
    </Stack>
  );
};
