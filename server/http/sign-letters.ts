import { letterLanguages } from "@zorgvuldig/schema/letters";
import { Router, urlencoded } from "express";
import type { Mode } from "../config.js";
import { readSignLetter } from "../consent/read-sign-letter.js";
import type { House } from "../foundation/database/request.js";
import { drawn } from "../foundation/letter/draw.js";
import { Invalid, NotFound } from "../foundation/refusal.js";
import { handledIn, idFrom } from "./handled.js";
import { sendPdf } from "./pdf.js";
import type { Turns } from "./turns.js";
import { asViewer } from "./viewing.js";

/**
 * `POST /sign-links/ID/letter`: the letter that brings a link and its code, as a PDF. Posted, so that the code stands in no address. That it was made stands in the log before
 * it is drawn. `site`: where people reach the house.
 */
export function signLetterRoutes(house: House, mode: Mode, drawing: Turns, site: () => string): Router {
  const handled = handledIn(mode, 422);
  const router = Router();
  router.post(
    "/sign-links/:id/letter",
    urlencoded({ extended: false, limit: "1kb", parameterLimit: 5 }),
    handled(async (request, response, given) => {
      const language = letterLanguages.find((one) => one === given.language);
      const code = String(given.code ?? "");
      if (!language) throw new NotFound();
      if (!/^\d{6}$/.test(code)) throw new Invalid({ code: "six-digits" });
      const linkId = idFrom(request.params.id);
      const { letter, name } = await asViewer(house, request, (viewing) =>
        readSignLetter(viewing, { linkId, code, language, site: site() }),
      );
      sendPdf(response, await drawing.within(() => drawn(letter)), name);
    }),
  );
  return router;
}
