import type { Request } from "../foundation/database/request.js";
import { ProcessorAgreement } from "./processor-agreement.js";

type Terms = { accountId: string; signedOn: string; fromOn: string; toOn: string; documentHash: string };

/** A consultant's agreement is taken down. Its first day is not before the day it is taken down: the database refuses. */
export const signAgreement = (request: Request, terms: Terms): Promise<ProcessorAgreement> =>
  request.rows.add(Object.assign(new ProcessorAgreement(), terms));
