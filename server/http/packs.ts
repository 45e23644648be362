import { letterLanguages } from "@zorgvuldig/schema/letters";
import { Router } from "express";
import type { Mode } from "../config.js";
import type { House } from "../foundation/database/request.js";
import { drawn } from "../foundation/letter/draw.js";
import { NotFound, Refusal } from "../foundation/refusal.js";
import { gather } from "../pack/gather.js";
import { packCsv } from "../pack/pack-csv.js";
import { packJson } from "../pack/pack-json.js";
import { packLetter } from "../pack/pack-letter.js";
import { handledIn, idFrom } from "./handled.js";
import { sendPdf } from "./pdf.js";
import type { Turns } from "./turns.js";
import { asViewer } from "./viewing.js";

/**
 * `GET /access-packs/nl/ID` and `/access-packs/json/ID`: all that the house holds about somebody who asked for it, made anew each time and kept nowhere. That it was made
 * stands in the log before a byte of it goes.
 */
export function packRoutes(house: House, mode: Mode, drawing: Turns): Router {
  const handled = handledIn(mode, 422);
  const router = Router();
  router.get(
    "/access-packs/json/:id",
    handled(async (request, response) => {
      const id = idFrom(request.params.id);
      const pack = await asViewer(house, request, (viewing) => gather(viewing, id));
      response
        .set("content-type", "application/json; charset=utf-8")
        .set("content-disposition", `attachment; filename="inzage-${pack.number}.json"`)
        .send(packJson(pack));
    }),
  );
  router.get(
    "/access-packs/csv/:id",
    handled(async (request, response) => {
      const id = idFrom(request.params.id);
      const pack = await asViewer(house, request, (viewing) => gather(viewing, id));
      response
        .set("content-type", "text/csv; charset=utf-8")
        .set("content-disposition", `attachment; filename="gegevens-${pack.number}.csv"`)
        .send(packCsv(pack));
    }),
  );
  router.get(
    "/access-packs/:language/:id",
    handled(async (request, response) => {
      const language = letterLanguages.find((one) => one === request.params.language);
      if (!language) throw new NotFound();
      const id = idFrom(request.params.id);
      const pack = await asViewer(house, request, (viewing) => gather(viewing, id));
      // What somebody takes along is for a machine.
      if (pack.asked.request.kind !== "ACCESS") throw new Refusal("rights/portability", "pack-for-machines");
      const letter = packLetter(pack, language);
      sendPdf(response, await drawing.within(() => drawn(letter)), pack.number);
    }),
  );
  return router;
}
