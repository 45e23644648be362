import { letterLanguages, letterTemplates } from "@zorgvuldig/schema/letters";
import { Router } from "express";
import { readPrivacyAnswer } from "../complaint/privacy-answer.js";
import type { Mode } from "../config.js";
import type { House } from "../foundation/database/request.js";
import { drawn } from "../foundation/letter/draw.js";
import { NotFound } from "../foundation/refusal.js";
import { readLetter } from "../letter/read-letter.js";
import { handledIn, idFrom } from "./handled.js";
import { sendPdf } from "./pdf.js";
import type { Turns } from "./turns.js";
import { asViewer } from "./viewing.js";

/**
 * `GET /letters/ON_HOLD/nl/ID`: the letter to this parent, as a PDF; `GET /letters/PRIVACY_ANSWER/ID`: what the FG answers to a complaint. That it was read stands in the log before it is drawn; it is kept
 * nowhere.
 */
export function letterRoutes(house: House, mode: Mode, drawing: Turns): Router {
  const handled = handledIn(mode, 422);
  const router = Router();
  router.get(
    "/letters/PRIVACY_ANSWER/:complaint",
    handled(async (request, response) => {
      const id = idFrom(request.params.complaint);
      const { name, ...letter } = await asViewer(house, request, (viewing) => readPrivacyAnswer(viewing, id));
      const pdf = await drawing.within(() => drawn(letter));
      sendPdf(response, pdf, name);
    }),
  );
  router.get(
    "/letters/:template/:language/:guardian",
    handled(async (request, response) => {
      const template = letterTemplates.find((one) => one === request.params.template);
      const language = letterLanguages.find((one) => one === request.params.language);
      if (!template || !language) throw new NotFound();
      const asked = { template, language, guardianId: idFrom(request.params.guardian) };
      const { name, ...letter } = await asViewer(house, request, (viewing) => readLetter(viewing, asked));
      const pdf = await drawing.within(() => drawn(letter));
      sendPdf(response, pdf, name);
    }),
  );
  return router;
}
