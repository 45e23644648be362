import { letterLanguages } from "@zorgvuldig/schema/letters";
import { Router } from "express";
import type { Mode } from "../config.js";
import type { House } from "../foundation/database/request.js";
import { drawn } from "../foundation/letter/draw.js";
import { NotFound } from "../foundation/refusal.js";
import { readAskLetter } from "../information/read-ask-letter.js";
import { handledIn, idFrom } from "./handled.js";
import { sendPdf } from "./pdf.js";
import type { Turns } from "./turns.js";
import { asViewer } from "./viewing.js";

/** `GET /information-requests/nl/ID`: the letter that asks an institution, as a PDF. That it was made stands in the log before it is drawn. */
export function askLetterRoutes(house: House, mode: Mode, drawing: Turns): Router {
  const handled = handledIn(mode, 422);
  const router = Router();
  router.get(
    "/information-requests/:language/:id",
    handled(async (request, response) => {
      const language = letterLanguages.find((one) => one === request.params.language);
      if (!language) throw new NotFound();
      const id = idFrom(request.params.id);
      const { name, ...letter } = await asViewer(house, request, (viewing) => readAskLetter(viewing, id, language));
      sendPdf(response, await drawing.within(() => drawn(letter)), name);
    }),
  );
  return router;
}
