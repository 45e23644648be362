import { controller } from "@zorgvuldig/schema/controller";
import { regulationOn } from "@zorgvuldig/schema/regulation";
import type { Pack } from "./gather.js";

/** The same for a machine: codes as the house has them, days as ISO 8601. Nobody's account, and no number of a row, stands in it. */
export const packJson = ({ asked, ...pack }: Pack): string =>
  `${JSON.stringify(
    {
      format: "zorgvuldig-access/1",
      controllers: controller.names,
      officer: controller.officer.email,
      authority: controller.authority.name,
      regulation: regulationOn(pack.madeOn).version,
      right: asked.request.kind,
      receivedOn: asked.request.receivedOn,
      ...pack,
    },
    null,
    2,
  )}\n`;
