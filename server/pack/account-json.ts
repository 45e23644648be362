import { controller } from "@zorgvuldig/schema/controller";
import { regulationOn } from "@zorgvuldig/schema/regulation";
import type { AccountPack } from "./account-pack.js";

/** The same for a machine: codes as the house has them, days as ISO 8601. */
export const accountJson = ({ asked, ...pack }: AccountPack): string =>
  `${JSON.stringify(
    {
      format: "zorgvuldig-account/1",
      controllers: controller.names,
      officer: controller.officer.email,
      authority: controller.authority.name,
      regulation: regulationOn(pack.madeOn).version,
      right: asked.kind,
      receivedOn: asked.receivedOn,
      ...pack,
    },
    null,
    2,
  )}\n`;
