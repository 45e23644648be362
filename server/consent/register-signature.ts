import type { Request } from "../foundation/database/request.js";
import type { RegisterSignatureInput } from "./consent-inputs.js";
import { registered } from "./registered.js";
import { takeSignature } from "./take-signature.js";

/** A form came back signed, on paper or digitally: by whom, when, and the hash of what was signed. */
export async function registerSignature(request: Request, input: RegisterSignatureInput): Promise<void> {
  const taken = await takeSignature(request, input);
  await registered.tell(request, { ...taken, name: input.name });
}
