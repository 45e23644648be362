import { expect } from "@jest/globals";
import {
  RecordBreachToldDocument,
  RegisterRequestDocument,
  RestrictCaseDocument,
} from "@zorgvuldig/schema/generated/operations";
import { whichRequest } from "../support/asks-access.js";
import { behind } from "../support/behind.js";
import { Breaches } from "../support/breaches.js";
import { fulfils } from "../support/fulfils.js";

fulfils(
  "security/measures",
  "leaves it to the FG to tell the people of a case that is restricted, and lets the breach be closed when he did",
  async (world) => {
    await world.clock("2026-03-02T12:00:00+01:00");
    const fg = world.as("fg");
    const caseId = await world.aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    const number = (await world.cases.seen(caseId)).number ?? "";
    const asked = { kind: "RESTRICTION", person: "GUARDIAN", askedBy: "SELF", channel: "EMAIL" } as const;
    const input = { ...(await world.cases.which(caseId)), ...asked, receivedOn: "2026-03-02" };
    await world.as("office").ask(RegisterRequestDocument, { input });
    const why = { ground: "ACCURACY", explanation: "De moeder betwist wat de school schreef." } as const;
    await fg.ask(RestrictCaseDocument, { input: { ...(await whichRequest(world, caseId)), ...why } });
    const breaches = new Breaches(world);
    const id = await breaches.report();
    await breaches.assess(id, "HIGH");
    await breaches.addAffected(id, number);
    await breaches.notify(id, "2026-03-02T11:00:00+01:00");
    await breaches.tell(id);
    const [row] = await breaches.cases(id);
    if (!row) throw new Error("The list is empty");

    const office = await breaches.refusedToTell(row, "2026-03-02");
    await fg.ask(RecordBreachToldDocument, breaches.told(row, "2026-03-02"));
    const closed = await breaches.close(id);

    expect(office).toMatchObject({ clause: "rights/restrict", key: "restricted" });
    expect(closed).toMatchObject({ state: "CLOSED" });
    expect(
      await behind(world.bureau, "select state from task where case_id = $1 and kind = 'TELL_BREACH'", [caseId]),
    ).toEqual([{ state: "DONE" }]);
  },
);
