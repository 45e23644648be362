import { Alert } from "@mui/material";
import { arrivalDecisions, documentKinds, isSensitive, recordCategories } from "@zorgvuldig/schema/documents";
import { DecideArrivalDocument, type DecideArrivalInput } from "@zorgvuldig/schema/generated/operations";
import { learningAspects } from "@zorgvuldig/schema/words";
import { FormDataConsumer } from "react-admin";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { DayInput } from "../../parts/inputs/DayInput";
import { TextAreaInput } from "../../parts/inputs/TextAreaInput";
import { WordInput } from "../../parts/inputs/WordInput";
import { today, useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import { ArrivalPreview } from "../tabs/ArrivalPreview";
import { ActDialog } from "./ActDialog";
import { AnswersInput } from "./AnswersInput";
import type { ActProps, Own } from "./act";

type Filled = Own<DecideArrivalInput>;

/** `of`: what is decided on, when that was chosen already. Here alone its content is shown. */
export const DecideArrival = ({ of, ...props }: ActProps & { of?: string }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const open = (props.file.arrivals ?? []).filter(({ decision }) => decision === null);
  const nameOf = (one: (typeof open)[number]) =>
    text("quarantine.from", { name: one.institution?.name ?? text("quarantine.unknown"), day: day(one.receivedOn) });
  return (
    <ActDialog<Filled>
      {...props}
      act="decideArrival"
      intro={text("quarantine.decideIntro")}
      document={DecideArrivalDocument}
      defaults={{ arrivalId: of ?? (open.length === 1 ? open[0]?.id : null) }}
      input={(values) => values as Filled}
    >
      {open.length === 0 && (
        <Alert severity="info" role="note">
          {text("quarantine.empty")}
        </Alert>
      )}
      <ChoiceInput
        source="arrivalId"
        label={text("quarantine.which")}
        choices={open.map((one) => ({ id: one.id, name: nameOf(one) }))}
      />
      <FormDataConsumer<Filled>>
        {({ formData }) => {
          const arrival = open.find(({ id }) => id === formData.arrivalId);
          const isAccepted = formData.decision === "ACCEPTED";
          const { category } = formData;
          return (
            <>
              {arrival &&
                ((arrival.decideBy ?? "") < today() ? (
                  <Alert severity="warning" role="note">
                    {text("quarantine.unread")}
                  </Alert>
                ) : (
                  <ArrivalPreview key={arrival.id} id={arrival.id} />
                ))}
              <WordInput
                source="decision"
                label={text("quarantine.decision")}
                list="arrivalDecision"
                codes={arrivalDecisions}
              />
              {isAccepted && (
                <WordInput
                  source="category"
                  label={text("documents.category")}
                  list="dataCategory"
                  codes={recordCategories}
                />
              )}
              {isAccepted && arrival?.form === "FILE" && (
                <WordInput source="kind" list="documentKind" codes={documentKinds} />
              )}
              {isAccepted && arrival?.form === "NOTE" && category === "LEARNING" && (
                <WordInput
                  source="aspect"
                  label={word("dataCategory", "LEARNING")}
                  list="learningAspect"
                  codes={learningAspects}
                />
              )}
              {isAccepted && arrival?.form === "NOTE" && category === "ABSENCE" && (
                <DayInput source="startedOn" label={text("quarantine.startedOn")} />
              )}
              {isAccepted && arrival && (
                <AnswersInput file={props.file} source="answersId" institutionId={arrival.institution?.id} />
              )}
              {isAccepted && (
                <TextAreaInput
                  source="necessity"
                  label={text(
                    category && isSensitive(category) ? "documents.necessity" : "documents.necessityOptional",
                  )}
                />
              )}
            </>
          );
        }}
      </FormDataConsumer>
    </ActDialog>
  );
};
