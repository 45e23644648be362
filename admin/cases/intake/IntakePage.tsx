import { Button } from "@mui/material";
import type { IntakeDraftQuery } from "@zorgvuldig/schema/generated/operations";
import { LinkBase, useGetOne, useLocation } from "react-admin";
import { PageProblem } from "../../parts/PageProblem";
import { Waiting } from "../../parts/Waiting";
import { useText } from "../../providers/words";
import type { CaseFile } from "../case-file";
import { ApplicantStep } from "./ApplicantStep";
import { DecisionStep } from "./DecisionStep";
import { FormsStep } from "./FormsStep";
import { IntakeForm } from "./IntakeForm";
import { IntakeFrame } from "./IntakeFrame";
import { type IntakeStep, isToBeHeld, stepAddress, stepIn, stepToday } from "./steps";

type Found = NonNullable<IntakeDraftQuery["case"]>;

/** The intake of one case, from who applied to what is decided. Once the interview is recorded, only the decision is left to do. */
export const IntakePage = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const { search } = useLocation();
  // What the case still lacks is asked anew whenever it changed.
  const { data, error, refetch } = useGetOne<Found>("intakes", { id: file.id, meta: { version: file.version } });
  const isHeld = !isToBeHeld(file);
  const mayOpen = (step: IntakeStep) =>
    step === "decision" ? isHeld : step === "applicant" || step === "forms" || !isHeld;
  const asked = stepIn(search);
  const step = asked && mayOpen(asked) ? asked : stepToday(file);
  const done: Record<IntakeStep, boolean> = {
    applicant: true,
    forms: (file.consents ?? []).length > 0,
    family: isHeld || file.pupil !== null,
    question: isHeld || !!file.question,
    check: isHeld,
    decision: false,
  };

  return (
    <IntakeFrame
      title={text("intake.title", { number: file.number })}
      intro={text("intake.intro")}
      action={
        <Button component={LinkBase} to={`/cases/${file.id}`} sx={{ flexShrink: 0 }}>
          {text("intake.toCase")}
        </Button>
      }
      step={step}
      linkOf={(one) => (mayOpen(one) ? stepAddress(file.id, one) : null)}
      isDone={(one) => done[one]}
    >
      {step === "applicant" && <ApplicantStep file={file} />}
      {step === "forms" && <FormsStep file={file} />}
      {!data &&
        step !== "applicant" &&
        step !== "forms" &&
        (error ? <PageProblem error={error} retry={refetch} /> : <Waiting />)}
      {data && !isHeld && <IntakeForm file={file} step={step} first={data.intakeDraft} />}
      {data && step === "decision" && <DecisionStep file={file} notYet={data.notYet ?? []} />}
    </IntakeFrame>
  );
};
