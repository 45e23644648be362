import { apply as en } from "@zorgvuldig/schema/texts/en/apply";
import { type ApplyTexts, apply as nl } from "@zorgvuldig/schema/texts/nl/apply";
import type { OnlineForm } from "../form/visit.js";
import { openStep } from "./judge.js";
import { root } from "./said.js";
import { asked } from "./steps.js";

/** The pages of an application, as a form. */
export const applying: OnlineForm<ApplyTexts> = {
  ...{ root, texts: { nl, en }, asked, openStep },
  draftToken: (token) => token,
};
