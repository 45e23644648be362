import { behind } from "../support/behind.js";
import type { Bureau } from "../support/bureau.js";
import { LoneRequests } from "../support/lone-requests.js";
import { aTrace } from "../support/request-traces.js";
import { today } from "./canaries.js";

/**
 * A request that belongs to no case, by somebody with a mandate and a number on paper: he showed who he is, it took longer, and part of it he got. What a night
 * and the FG's yes would write stands beside it, or the rounds would erase it.
 */
export async function askedOutside(bureau: Bureau, fileNumber: string): Promise<void> {
  const requests = new LoneRequests({ bureau, as: bureau.as.bind(bureau) });
  const mandated = {
    askedBy: "MANDATE",
    askerName: "Verzonnen Gemachtigde",
    wording: "Wat heeft u van haar?",
  } as const;
  const { id } = await requests.register(
    { ...mandated, person: "CONSULTANT", receivedOn: today, fileNumber },
    "office",
  );
  // Taken down wrongly at first.
  const called = { name: "Verzonnen van Vraag", reach: "Vraaglaan 7\n0000 AB Voorbeeldstad", fileNumber } as const;
  await requests.correct(id, { ...called, askerName: "Verzonnen Gemachtigde", reach: "Vraaglaan 7" });
  await requests.correct(id, { ...called, askerName: "Verzonnen Gemachtigde" });
  await requests.asks(id);
  await requests.shows(id, "MANDATE_SEEN");
  await requests.extend(id);
  await requests.sendBack(id);
  await requests.extend(id);
  await requests.sign(id);
  await requests.tell(id, today);
  await requests.decide(id, { outcome: "PARTLY", ground: "OTHERS_RIGHTS", finding: "ERASED" });
  await requests.sign(id);
  await requests.tell(id, today);
  await behind(
    bureau,
    `set session_replication_role = replica; update lone_request set foretold_on = house_today(), approved_by_id = '${bureau.id("fg")}'`,
  );
  await behind(bureau, aTrace());
}
