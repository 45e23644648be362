import type { Request } from "../foundation/database/request.js";
import { Invalid } from "../foundation/refusal.js";
import { Breach } from "./breach.js";
import { BreachCase } from "./breach-case.js";
import type { AddAffectedInput, FindAffectedInput, RecordBreachToldInput, ReportBreachInput } from "./breach-inputs.js";

type Which = { readonly breachId: string; readonly version: number };

/** Whoever sees it reports it, without knowing yet what it comes to; the database tells the FG. */
export async function reportBreach(request: Request, input: ReportBreachInput): Promise<string> {
  const number = await request.rows.next("breach_number");
  const found = new Breach();
  found.report(number, { ...input, dataKinds: input.dataKinds ?? [] }, request.viewer.id, request.now);
  return (await request.rows.add(found)).id;
}

/** One act of the FG about one breach. */
export async function changeBreach({ rows }: Request, { breachId, version }: Which, act: (found: Breach) => void) {
  const found = await rows.load(Breach, breachId, version);
  act(found);
  rows.save(found);
}

/** The cases that the log names: which, and not what was read of them. The database lays the list down, so that nobody adds to it by hand. */
export async function findAffected(request: Request, input: FindAffectedInput): Promise<void> {
  const { breachId, accountId = null, fromAt, toAt } = input;
  await changeBreach(request, input, (found) => {
    found.mustBeOpen();
    if (Date.parse(toAt) < Date.parse(fromAt)) throw new Invalid({ toAt: "before-begin" });
    if (Date.parse(fromAt) > Date.parse(request.now)) throw new Invalid({ fromAt: "moment-in-future" });
  });
  request.alsoRead("LogEntry.cases");
  request.unseen.call("find_breach_cases", [breachId, accountId, fromAt, toAt]);
}

export async function addAffected(request: Request, input: AddAffectedInput): Promise<void> {
  const number = input.fileNumber.trim().toUpperCase();
  const asked = request.select<{ id: string }>("select id from case_file where number = $1", [number]);
  await changeBreach(request, input, (found) => found.mustBeOpen());
  const [named] = await asked;
  if (!named) throw new Invalid({ fileNumber: "no-such-case" });
  request.unseen.call("fix_breach_cases", [input.breachId, [named.id]]);
}

/** Somebody of the bureau told the people of one case; of one that is restricted the FG did, for nobody else touches it. */
export async function recordBreachTold(request: Request, input: RecordBreachToldInput): Promise<void> {
  const found = await request.rows.load(BreachCase, input.breachCaseId, input.version);
  found.tell(input.toldOn, input.channel, request.viewer.id, request.today);
  request.rows.save(found);
}
