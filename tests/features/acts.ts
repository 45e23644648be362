import { anApplication } from "../support/cases.js";

/** The acts that bad input is tried on, and the smallest that each would take. */
export const receive = "mutation ($input: ApplicationInput!) { receiveApplication(input: $input) { id } }";
export const decline = "mutation ($input: DeclineCaseInput!) { declineCase(input: $input) { id } }";
export const add = "mutation ($input: AddRecordInput!) { addRecord(input: $input) { id } }";
export const plan = "mutation ($input: PlanIntakeInput!) { planIntake(input: $input) { id } }";
export const close = "mutation ($input: CloseCaseInput!) { closeCase(input: $input) { id } }";

export const application = anApplication();
export const record = {
  text: "Loopt achter.",
  necessity: "Nodig.",
  source: "PARENT",
  channel: "PHONE",
  receivedOn: "2026-03-02",
};
export const learning = { ...record, aspect: "PROGRESS" };

/** A place where a person writes what he likes: in which act, and where in its form. */
export type Place = { query: string; input: object; path: string };
type Which = { caseId: string; version: number };

const names = ["givenName", "namePrefix", "familyName", "street", "postcode", "city"];

/** All such places of an application, a refusal and a record. */
export const placesOn = (undecided: Which, handled: Which): Place[] => [
  ...[
    ...["name", "phone", "email", "permissionFrom"].map((name) => `applicant.${name}`),
    ...[...names, "email", "phone", "authorityEvidence"].map((name) => `guardians.0.${name}`),
    ...names.map((name) => `pupil.${name}`),
    "question",
  ].map((path) => ({ query: receive, input: application, path })),
  ...["learning", "absence", "health", "home"].flatMap((kind) =>
    ["text", "necessity"].map((name) => ({
      query: add,
      input: { ...handled, [kind]: record },
      path: `${kind}.${name}`,
    })),
  ),
  { query: decline, input: { ...undecided, reason: "Hoort bij de gemeente." }, path: "reason" },
];

/** The same input with another value at a path, such as `guardians.0.email`. */
export function withValue<T extends object>(input: T, path: string, value: unknown): T {
  const copy = structuredClone(input);
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const place = keys.reduce((at, key) => at[key] as Record<string, unknown>, copy as Record<string, unknown>);
  place[last] = value;
  return copy;
}
