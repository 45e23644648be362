import { createHash } from "node:crypto";
import { rights as en } from "@zorgvuldig/schema/texts/en/rights";
import { rights as nl, type RightsTexts } from "@zorgvuldig/schema/texts/nl/rights";
import type { OnlineForm } from "../form/visit.js";
import { openStep } from "./judge.js";
import { asked } from "./steps.js";

/** The pages on which somebody uses a right, as a form. What is begun here does not meet an application that was begun in the same browser. */
export const asking: OnlineForm<RightsTexts> = {
  ...{ root: "/mijn-gegevens", texts: { nl, en }, asked, openStep },
  draftToken: (token) => createHash("sha256").update(`rights|${token}`).digest("base64url"),
};
