import { letterLanguages } from "@zorgvuldig/schema/letters";
import { Router } from "express";
import type { Mode } from "../config.js";
import type { House } from "../foundation/database/request.js";
import { drawn } from "../foundation/letter/draw.js";
import { NotFound } from "../foundation/refusal.js";
import { accountJson } from "../pack/account-json.js";
import { accountLetter } from "../pack/account-letter.js";
import { gatherAccount } from "../pack/account-pack.js";
import { handledIn, idFrom } from "./handled.js";
import { sendPdf } from "./pdf.js";
import type { Turns } from "./turns.js";
import { asViewer } from "./viewing.js";

/** `GET /account-packs/nl/ID/ACCOUNT`, or `json`, with `?sure=1` where the name is another: what the house keeps of the account of who asked for it. That it was made stands in the log before a byte of it goes. */
export function accountPackRoutes(house: House, mode: Mode, drawing: Turns): Router {
  const handled = handledIn(mode, 422);
  const router = Router();
  router.get(
    "/account-packs/:how/:id/:account",
    handled(async (request, response) => {
      const { how } = request.params;
      const language = letterLanguages.find((one) => one === how);
      if (!language && how !== "json") throw new NotFound();
      const [id, accountId] = [idFrom(request.params.id), idFrom(request.params.account)];
      const which = { accountId, isSure: request.query.sure === "1" };
      const pack = await asViewer(house, request, (viewing) => gatherAccount(viewing, id, which));
      if (language) {
        const letter = accountLetter(pack, language);
        sendPdf(response, await drawing.within(() => drawn(letter)), pack.number);
        return;
      }
      response
        .set("content-type", "application/json; charset=utf-8")
        .set("content-disposition", `attachment; filename="account-${pack.number}.json"`)
        .send(accountJson(pack));
    }),
  );
  return router;
}
