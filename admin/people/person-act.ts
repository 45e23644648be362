import type { Person } from "../providers/people";

export type PersonAct = "changeRole" | "end" | "askEnding" | "confirm";

/** What the house says this viewer may do about somebody now. */
export const actsOf = ({ mayChange, mayEnd, mayAskEnding, mayConfirm }: Person): PersonAct[] => [
  ...(mayConfirm ? ["confirm" as const] : []),
  ...(mayChange ? ["changeRole" as const] : []),
  ...(mayEnd ? ["end" as const] : []),
  ...(mayAskEnding ? ["askEnding" as const] : []),
];
