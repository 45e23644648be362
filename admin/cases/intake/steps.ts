import type { CaseFile } from "../case-file";

export const intakeSteps = ["applicant", "forms", "family", "question", "check", "decision"] as const;
export type IntakeStep = (typeof intakeSteps)[number];

/** The last part of the address under a case. */
export const intakePath = "intake";

/** The step stands behind the question mark: to another one nobody leaves the page. */
export const stepAddress = (caseId: string, step: IntakeStep) => `/cases/${caseId}/${intakePath}?step=${step}`;

export const stepIn = (search: string): IntakeStep | undefined => {
  const asked = new URLSearchParams(search).get("step");
  return intakeSteps.find((step) => step === asked);
};

/** The interview is still to be recorded. */
export const isToBeHeld = (file: CaseFile) => !!file.mayDo?.includes("holdIntake");

/** What was decided is led through no more: the page of the case takes over. */
export const isGuided = (file: CaseFile) =>
  isToBeHeld(file) || (file.stage === "INTAKE_DONE" && !!file.mayDo?.includes("declineCase"));

/** Where somebody goes on who comes back. */
export const stepToday = (file: CaseFile): IntakeStep => {
  if (!isToBeHeld(file)) return "decision";
  return file.consents?.length ? "family" : "forms";
};
