import { agreementPoints } from "@zorgvuldig/schema/words";
import { hashOf } from "./cases.js";

/** A complete agreement for these days, signed on the first of them; with whom, the test says. */
export const anAgreement = (fromOn: string, toOn: string) => ({
  signedOn: fromOn,
  fromOn,
  toOn,
  templateVersion: "2026-1",
  arranged: [...agreementPoints],
  documentHash: hashOf(`agreement ${fromOn} ${toOn}`),
});
