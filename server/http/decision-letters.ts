import { letterLanguages } from "@zorgvuldig/schema/letters";
import { Router } from "express";
import type { Mode } from "../config.js";
import type { House } from "../foundation/database/request.js";
import { drawn } from "../foundation/letter/draw.js";
import { NotFound } from "../foundation/refusal.js";
import { readDecisionLetter } from "../request/read-decision-letter.js";
import { readLoneLetter } from "../request/read-lone-letter.js";
import { handledIn, idFrom } from "./handled.js";
import { sendPdf } from "./pdf.js";
import type { Turns } from "./turns.js";
import { asViewer } from "./viewing.js";

/** `GET /request-decisions/nl/ID`, and `/lone-decisions/nl/ID` of a request without a case: the letter that tells what became of a request, as a PDF. That it was made stands in the log before it is drawn. */
export function decisionLetterRoutes(house: House, mode: Mode, drawing: Turns): Router {
  const handled = handledIn(mode, 422);
  const router = Router();
  for (const [place, read] of [
    ["request-decisions", readDecisionLetter],
    ["lone-decisions", readLoneLetter],
  ] as const)
    router.get(
      `/${place}/:language/:id`,
      handled(async (request, response) => {
        const language = letterLanguages.find((one) => one === request.params.language);
        if (!language) throw new NotFound();
        const id = idFrom(request.params.id);
        const { name, ...letter } = await asViewer(house, request, (viewing) => read(viewing, id, language));
        sendPdf(response, await drawing.within(() => drawn(letter)), name);
      }),
    );
  return router;
}
