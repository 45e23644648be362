import { sharedFacts } from "@zorgvuldig/schema/disclosures";
import { letterLanguages } from "@zorgvuldig/schema/letters";
import { Router, urlencoded } from "express";
import type { Mode } from "../config.js";
import { readDisclosure } from "../disclosure/read-disclosure.js";
import { readSharing } from "../disclosure/read-sharing.js";
import { Text } from "../foundation/access/scalars.js";
import type { House } from "../foundation/database/request.js";
import { drawn } from "../foundation/letter/draw.js";
import { Invalid, NotFound } from "../foundation/refusal.js";
import { type Given, handledIn, idFrom } from "./handled.js";
import { sendPdf } from "./pdf.js";
import type { Turns } from "./turns.js";
import { asViewer } from "./viewing.js";

/** One or several of the same name, as a form has them. */
const listIn = (given: Given, name: string): unknown[] => [given[name] ?? []].flat();

function attentionIn(given: Given): string | null {
  if (!given.attention) return null;
  try {
    return Text.parseValue(given.attention) as string;
  } catch {
    throw new Invalid({ attention: "text" });
  }
}

/**
 * `POST /sharing`: what would go, as the very PDF; a form of the panel asks it in a page of its own, so that nothing of it stands in an address.
 * `GET /disclosures/ID`: what went. That it was read stands in the log before it is drawn; neither is kept anywhere.
 */
export function disclosureRoutes(house: House, mode: Mode, drawing: Turns): Router {
  const handled = handledIn(mode, 422);
  const router = Router();
  router.post(
    "/sharing",
    urlencoded({ extended: false, limit: "20kb", parameterLimit: 400 }),
    handled(async (request, response, given) => {
      const language = letterLanguages.find((one) => one === given.language);
      if (!language) throw new NotFound();
      const asked = {
        caseId: idFrom(given.caseId),
        institutionId: idFrom(given.institutionId),
        attention: attentionIn(given),
        language,
        facts: sharedFacts.filter((fact) => listIn(given, "facts").includes(fact)),
        recordIds: listIn(given, "recordIds").map(idFrom),
        documentIds: listIn(given, "documentIds").map(idFrom),
      };
      const { name, stamp, ...letter } = await asViewer(house, request, (viewing) => readSharing(viewing, asked));
      sendPdf(response, await drawing.within(() => drawn(letter, { stamp })), name);
    }),
  );
  router.get(
    "/disclosures/:id",
    handled(async (request, response) => {
      const id = idFrom(request.params.id);
      const { name, stamp, ...letter } = await asViewer(house, request, (viewing) => readDisclosure(viewing, id));
      sendPdf(response, await drawing.within(() => drawn(letter, { stamp })), name);
    }),
  );
  return router;
}
