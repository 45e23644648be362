import { Alert } from "@mui/material";
import {
  type CaseSurveyQuery,
  OptOutOfSurveyDocument,
  type OptOutOfSurveyInput,
} from "@zorgvuldig/schema/generated/operations";
import { surveyRefusals } from "@zorgvuldig/schema/survey";
import { useGetOne } from "react-admin";
import { FieldRow } from "../../parts/FieldRow";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { DayInput } from "../../parts/inputs/DayInput";
import { WordInput } from "../../parts/inputs/WordInput";
import { nameOf } from "../../parts/name-of";
import { today, useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

type Filled = Own<OptOutOfSurveyInput> & { personId?: string | null };

type Standing = NonNullable<CaseSurveyQuery["case"]>;

/** Somebody wants no survey, no call, or neither. He is not asked why. */
export const OptOutOfSurvey = (props: ActProps) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const { data } = useGetOne<Standing>("caseSurveys", { id: props.file.id });
  const guardians = props.file.guardians ?? [];
  const people = [
    ...guardians.map((one) => ({ id: one.id, name: nameOf(one) })),
    ...(props.file.professionals ?? []).map(({ id, name }) => ({ id, name: name ?? "" })),
  ];
  return (
    <ActDialog<Filled>
      {...props}
      act="optOutOfSurvey"
      intro={text("acts.optOutOfSurvey")}
      document={OptOutOfSurveyDocument}
      defaults={{
        personId: people.length === 1 ? (people[0]?.id ?? null) : null,
        channel: "BOTH",
        receivedOn: today(),
      }}
      input={({ personId, channel, receivedOn }) => ({
        ...(guardians.some(({ id }) => id === personId) ? { guardianId: personId } : { professionalId: personId }),
        ...{ channel, receivedOn },
      })}
    >
      {people.length === 0 && (
        <Alert severity="info" role="note">
          {text("acts.nobodyToOptOut")}
        </Alert>
      )}
      {data?.surveyOptOuts?.map(({ id, guardian, professional, channel, receivedOn }) => (
        <Alert key={id} severity="info" role="note">
          {text("acts.optedOut", {
            name: people.find((one) => one.id === (guardian?.id ?? professional?.id))?.name ?? "",
            channel: word("surveyRefusal", channel),
            day: day(receivedOn),
          })}
        </Alert>
      ))}
      <ChoiceInput source="personId" label={text("acts.whoOptsOut")} choices={people} />
      <FieldRow>
        <WordInput source="channel" list="surveyRefusal" codes={surveyRefusals} />
        <DayInput source="receivedOn" />
      </FieldRow>
    </ActDialog>
  );
};
