import { Button, Stack } from "@mui/material";
import { HoldIntakeDocument } from "@zorgvuldig/schema/generated/operations";
import { type ReactNode, useState } from "react";
import { useDataProvider, useNavigate, useShowContext } from "react-admin";
import { AskForm } from "../../parts/AskForm";
import type { PanelProvider } from "../../providers/data";
import { today } from "../../providers/dates";
import { problemOf } from "../../providers/problem";
import { useText } from "../../providers/words";
import { useDifferences } from "../acts/differences";
import type { CaseFile } from "../case-file";
import { StepFoot } from "../steps/StepFoot";
import { CheckStep } from "./CheckStep";
import { DraftLine } from "./DraftLine";
import { type Draft, type Typed, toldOf, typedOf, useDraftDifferences } from "./draft";
import { FamilyStep } from "./FamilyStep";
import { QuestionStep } from "./QuestionStep";
import { type IntakeStep, stepAddress } from "./steps";
import { useDraft } from "./use-draft";

const formSteps = ["family", "question", "check"] as const;
type FormStep = (typeof formSteps)[number];
const isFormStep = (step: IntakeStep): step is FormStep => formSteps.some((one) => one === step);
const before: Record<FormStep, IntakeStep> = { family: "forms", question: "family", check: "question" };
const after: Record<FormStep, IntakeStep> = { family: "question", question: "check", check: "decision" };

/** In which step a field that the house has something against is filled in. */
const stepOf = (field: string): IntakeStep => (field === "question" ? "question" : "family");

type IntakeFormProps = { file: CaseFile; step: IntakeStep; first: Draft | null };

/** One form in three steps: what is filled in stays while somebody looks at another step, and is recorded once, at the end. */
export const IntakeForm = ({ file, step, first }: IntakeFormProps) => {
  const text = useText();
  const navigate = useNavigate();
  const provider = useDataProvider<PanelProvider>();
  const { refetch } = useShowContext<CaseFile>();
  const differencesOf = useDifferences();
  const draftDifferencesOf = useDraftDifferences();
  const empty: Typed = { heldOn: today(), question: file.question ?? undefined };
  const [defaults, setDefaults] = useState<Typed>(first ? typedOf(first) : empty);
  const [round, setRound] = useState(0);
  const draft = useDraft(file, first, defaults);
  const at = isFormStep(step) ? step : null;

  const record = async (typed: Typed) => {
    const { heldOn = "", pupil, question } = toldOf(typed, file);
    await provider.act(HoldIntakeDocument, {
      caseId: file.id,
      version: file.version ?? 0,
      heldOn,
      question,
      pupil: pupil && { ...unknown, ...pupil },
    });
    await refetch();
  };

  const ask = async (typed: Typed) => {
    try {
      if (at === "check") await record(typed);
      else await draft.keep(typed);
    } catch (error) {
      const problem = problemOf(error);
      const [field] = "fields" in problem ? Object.keys(problem.fields) : [];
      // What is wrong is shown where it can be mended.
      if (field) navigate(stepAddress(file.id, stepOf(field)));
      throw error;
    }
    if (at) navigate(stepAddress(file.id, after[at]));
  };

  const reload = async (typed: Typed) => {
    const [saved, { data: found }] = await Promise.all([draft.fetch(), refetch({ throwOnError: true })]);
    if (saved) setDefaults(typedOf(saved));
    if (saved) return draftDifferencesOf(typed, typedOf(saved));
    return found ? differencesOf(file, { ...typed }, found) : [];
  };

  const beginAgain = () => {
    setDefaults(empty);
    setRound(round + 1);
  };

  const foot = (isBusy: boolean) =>
    at && (
      <Stack sx={{ mt: 2.5, gap: 1 }}>
        <StepFoot back={stepAddress(file.id, before[at])}>
          <Button type="submit" variant="contained" loading={isBusy}>
            {text(at === "check" ? "intake.submit" : "intake.on")}
          </Button>
        </StepFoot>
        <DraftLine draft={draft} beginAgain={beginAgain} />
      </Stack>
    );

  return (
    <AskForm<Typed> key={round} name="intake" defaults={defaults} ask={ask} reload={reload} foot={foot}>
      <Shown when={at === "family"}>
        <FamilyStep file={file} />
      </Shown>
      <Shown when={at === "question"}>
        <QuestionStep />
      </Shown>
      {at === "check" && <CheckStep file={file} />}
    </AskForm>
  );
};

/** The house says beside the field that it is missing. */
const unknown = { givenName: null, familyName: null, birthOn: null, gender: null };

/** Inputs that are not on the screen would be forgotten, so those of another step are there unseen. */
const Shown = ({ when, children }: { when: boolean; children: ReactNode }) => (
  <Stack sx={{ gap: 2.5, display: when ? undefined : "none" }}>{children}</Stack>
);
