import type { Day } from "../foundation/clock/calendar.js";
import type { AddRecordInput } from "../record/record-inputs.js";
import type { Theme } from "./theme.js";

type Told = Pick<AddRecordInput, "learning" | "absence" | "health" | "home">;
type When = { readonly receivedOn: Day; readonly startedOn: Day };

/** What a consultant takes down in a case, on one day, each with its source and its need. */
export function recordsTold({ learning, absence, health, home }: Theme, when: When, school: string): Told[] {
  const { receivedOn, startedOn } = when;
  const parents = { source: "PARENT", channel: "PHONE", receivedOn } as const;
  const asked = { source: "INSTITUTION", sourceInstitutionId: school, channel: "EMAIL", receivedOn } as const;
  return [
    ...learning.map(({ by, ...one }) => ({ learning: { ...(by === "school" ? asked : parents), ...one } })),
    ...(absence ? [{ absence: { ...parents, text: absence, startedOn } }] : []),
    ...(health ? [{ health: { ...parents, ...health } }] : []),
    ...(home ? [{ home: { ...parents, ...home } }] : []),
  ];
}
