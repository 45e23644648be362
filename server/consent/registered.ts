import type { Case } from "../case/case.js";
import { Fact } from "../foundation/facts.js";
import type { Consent } from "./consent.js";
import type { Signature } from "./signature.js";

/** A yes was taken down, from a paper that may have come along as a file: called so. */
export const registered = new Fact<{
  readonly case: Case;
  readonly consent: Consent;
  readonly signature: Signature;
  readonly name: string | undefined;
}>();
