import { letterLanguages } from "@zorgvuldig/schema/letters";
import { Router } from "express";
import type { Mode } from "../config.js";
import { readForm } from "../consent/read-form.js";
import { readSigned } from "../consent/read-signed.js";
import type { House } from "../foundation/database/request.js";
import { drawn } from "../foundation/letter/draw.js";
import { NotFound } from "../foundation/refusal.js";
import { handledIn, idFrom } from "./handled.js";
import { sendPdf } from "./pdf.js";
import type { Turns } from "./turns.js";
import { asViewer } from "./viewing.js";

/**
 * `GET /forms/nl/ID`: the form that the person of this signature was sent, as a PDF. `GET /forms/signed/ID`: what he signed on line, as he signed it. That it was read stands in
 * the log before it is drawn.
 */
export function formRoutes(house: House, mode: Mode, drawing: Turns): Router {
  const handled = handledIn(mode, 422);
  const router = Router();
  router.get(
    "/forms/signed/:signature",
    handled(async (request, response) => {
      const signatureId = idFrom(request.params.signature);
      const { letter, hash, name } = await asViewer(house, request, (viewing) => readSigned(viewing, signatureId));
      sendPdf(response, await drawing.within(() => drawn(letter, { hash })), name);
    }),
  );
  router.get(
    "/forms/:language/:signature",
    handled(async (request, response) => {
      const language = letterLanguages.find((one) => one === request.params.language);
      if (!language) throw new NotFound();
      const signatureId = idFrom(request.params.signature);
      const { letter, hash, name } = await asViewer(house, request, (viewing) =>
        readForm(viewing, { signatureId, language }),
      );
      sendPdf(response, await drawing.within(() => drawn(letter, { hash })), name);
    }),
  );
  return router;
}
