export const shareSteps = ["recipient", "records", "preview", "purpose", "confirm"] as const;
export type ShareStep = (typeof shareSteps)[number];

/** The last part of the address under a case. */
export const sharePath = "share";

/** The step stands behind the question mark: to another one nobody leaves the page. */
export const shareAddress = (caseId: string, step: ShareStep = "recipient") =>
  `/cases/${caseId}/${sharePath}?step=${step}`;

export const shareStepIn = (search: string): ShareStep => {
  const asked = new URLSearchParams(search).get("step");
  return shareSteps.find((step) => step === asked) ?? "recipient";
};

export const stepBefore = (step: ShareStep) => shareSteps[shareSteps.indexOf(step) - 1] ?? null;
export const stepAfter = (step: ShareStep) => shareSteps[shareSteps.indexOf(step) + 1] ?? step;

/** In which step a field that the house has something against is filled in. */
const places: Readonly<Record<string, ShareStep>> = {
  institutionId: "recipient",
  manner: "recipient",
  attention: "recipient",
  language: "recipient",
  toldOn: "recipient",
  recordIds: "records",
  documentIds: "records",
  facts: "records",
  purpose: "purpose",
};
export const stepOf = (field: string): ShareStep => places[field] ?? "confirm";
