import { type Response, Router } from "express";
import type { Mode } from "../config.js";
import { readConsentReceipt, readConsentRecord } from "../consent/read-receipt.js";
import type { House } from "../foundation/database/request.js";
import { handledIn, idFrom } from "./handled.js";
import { asViewer } from "./viewing.js";

/**
 * `GET /consents/ID/record`: what was asked and said of a consent, as ISO/IEC TS 27560 has it. `GET /consents/ID/receipt/ID`: the same for one
 * of those who sign, to be given to him. That it was read stands in the log before it leaves.
 */
export function consentRoutes(house: House, mode: Mode): Router {
  const handled = handledIn(mode, 422);
  const router = Router();
  router.get(
    "/consents/:id/record",
    handled(async (request, response) => {
      const id = idFrom(request.params.id);
      send(response, await asViewer(house, request, (viewing) => readConsentRecord(viewing, id)));
    }),
  );
  router.get(
    "/consents/:id/receipt{/:signature}",
    handled(async (request, response) => {
      const { id, signature } = request.params;
      const [consentId, signatureId] = [idFrom(id), signature === undefined ? undefined : idFrom(signature)];
      send(response, await asViewer(house, request, (viewing) => readConsentReceipt(viewing, consentId, signatureId)));
    }),
  );
  return router;
}

const send = (response: Response, { name, told }: { name: string; told: object }): unknown =>
  response
    .status(200)
    .set("content-security-policy", "sandbox; default-src 'none'")
    .set("content-disposition", `attachment; filename="${name}.json"`)
    .json(told);
