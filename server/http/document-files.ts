import { Router } from "express";
import type { Mode } from "../config.js";
import type { GoingOut } from "../document/going-out.js";
import { readDocument } from "../document/read-document.js";
import type { House, Request } from "../foundation/database/request.js";
import { readArrival } from "../quarantine/read-arrival.js";
import { handledIn, idFrom } from "./handled.js";
import { sendFile } from "./send-file.js";
import type { Turns } from "./turns.js";
import { asViewer } from "./viewing.js";

/** Where files are had, and what reads them. */
const ways: Readonly<Record<string, (viewing: Request, id: string) => Promise<GoingOut>>> = {
  "/documents/:id": readDocument,
  "/arrivals/:id": readArrival,
};

/**
 * `GET /documents/ID`: what is in a document, for who may see it; `GET /arrivals/ID`: what lies in quarantine, for who decides on it. That it was
 * read stands in the log before its first byte leaves. A page of ours shows it in itself; opened by itself it is a file, of which nothing runs.
 */
export function documentFileRoutes(house: House, mode: Mode, sending: Turns): Router {
  const handled = handledIn(mode, 422);
  const router = Router();
  for (const [path, read] of Object.entries(ways))
    router.get(
      path,
      handled((request, response) =>
        sending.within(async () => {
          if (response.destroyed) return;
          const id = idFrom(request.params.id);
          await sendFile(response, await asViewer(house, request, (viewing) => read(viewing, id)));
        }),
      ),
    );
  return router;
}
