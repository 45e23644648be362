import type { ReactNode } from "react";
import { useText } from "../../providers/words";
import { StepFrame } from "../steps/StepFrame";
import { type IntakeStep, intakeSteps } from "./steps";

type IntakeFrameProps = {
  title: string;
  intro: string;
  action?: ReactNode;
  step: IntakeStep;
  /** Where a step is, or null while nobody can get there. */
  linkOf: (step: IntakeStep) => string | null;
  isDone: (step: IntakeStep) => boolean;
  children: ReactNode;
};

export const IntakeFrame = ({ step, linkOf, isDone, ...frame }: IntakeFrameProps) => {
  const text = useText();
  const steps = intakeSteps.map((id) => ({
    id,
    name: text(`intake.steps.${id}`),
    link: linkOf(id),
    isDone: isDone(id),
  }));
  return <StepFrame {...frame} label={text("intake.stepsLabel")} steps={steps} now={step} />;
};
