import type { Request } from "../foundation/database/request.js";
import { Invalid } from "../foundation/refusal.js";
import { Account } from "../staff/account.js";
import { ProcessorAgreement } from "./processor-agreement.js";
import type { SignAgreementInput } from "./processor-inputs.js";
import { Supplier } from "./supplier.js";

/** The agreement of a consultant or a supplier is taken down: complete, and from today on. The database holds both too. */
export async function signAgreement(
  request: Request,
  { accountId, supplierId, arranged = [], ...terms }: SignAgreementInput,
): Promise<ProcessorAgreement> {
  if (!accountId === !supplierId) throw new Invalid({ accountId: "one-party" });
  const { rows } = request;
  const asked = {
    consultant: accountId ? rows.get(Account, accountId) : undefined,
    supplier: supplierId ? rows.get(Supplier, supplierId) : undefined,
  };
  const consultant = await asked.consultant;
  const supplier = await asked.supplier;
  if (consultant && consultant.role !== "consultant") throw new Invalid({ accountId: "no-consultant" });
  const agreement = new ProcessorAgreement();
  agreement.accountId = consultant?.id ?? null;
  agreement.supplierId = supplier?.id ?? null;
  agreement.sign({ ...terms, arranged }, request.today);
  return rows.add(agreement);
}
