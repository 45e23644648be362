import { expect } from "@jest/globals";
import { AskIdentityDocument } from "@zorgvuldig/schema/generated/operations";
import { asksAccess, whichRequest } from "../support/asks-access.js";
import { behind } from "../support/behind.js";
import { fulfils, type World } from "../support/fulfils.js";
import { LoneRequests } from "../support/lone-requests.js";
import { tellsDue } from "../support/night.js";

const received = "2026-03-05";
const on = (world: World, moment: string) => world.clock(moment);

async function asked(world: World) {
  await on(world, `${received}T12:00:00+01:00`);
  const requests = new LoneRequests(world);
  await requests.clear();
  const { id } = await requests.register({ fileNumber: "OC-1999-0001" });
  return { requests, id };
}

fulfils(
  "rights/correct",
  "puts right how somebody in no case is called and reached, and keeps for the FG alone what stood there",
  async (world) => {
    const { requests, id } = await asked(world);
    const same = await requests.correctNot(id, {
      ...{ name: "Verzonnen van Vraag", reach: "Vraaglaan 7\n0000 AB Voorbeeldstad", fileNumber: "OC-1999-0001" },
    });
    const office = await requests.correctNot(id, {}, "office");
    const spokenFor = await requests.correctNot(id, { askerName: "Iemand Anders" });
    await requests.correct(id, { fileNumber: "oc-1999-0002" });
    await on(world, "2026-03-06T12:00:00+01:00");
    await requests.correct(id, { name: "Nog Beter" });
    const seen = await requests.find(id);
    const hidden = await requests.find(id, "office");
    await requests.decide(id, { outcome: "GRANTED", finding: "NOTHING" });
    await requests.tell(id, "2026-03-06");
    const answered = await requests.correctNot(id);

    expect(same).toMatchObject({ fields: { name: expect.any(String) } });
    expect(office).toMatchObject({ code: "FORBIDDEN" });
    expect(spokenFor).toMatchObject({ fields: { askerName: expect.any(String) } });
    expect(seen).toMatchObject({ name: "Nog Beter", reach: "Nieuwlaan 8", fileNumber: null });
    expect(seen?.before?.split("\n")).toEqual([
      "2026-03-05 · Verzonnen fg · Verzonnen van Vraag; Vraaglaan 7, 0000 AB Voorbeeldstad; OC-1999-0001",
      "2026-03-06 · Verzonnen fg · Verbeterd van Vraag; Nieuwlaan 8; OC-1999-0002",
    ]);
    expect(hidden).toMatchObject({ name: null, before: null, withheld: expect.arrayContaining(["before"]) });
    expect(answered).toMatchObject({ clause: "rights/any-channel", key: "request-answered" });
  },
);

fulfils(
  "rights/any-channel",
  "tells the FG in time, and once, that who was asked who he is did not show it, in a case and in none",
  async (world) => {
    const { requests, id } = await asked(world);
    const caseId = await asksAccess(world, received);
    await requests.asks(id);
    const doubting = { ...(await whichRequest(world, caseId)), doubt: "OTHER_ADDRESS" } as const;
    await world.as("fg").ask(AskIdentityDocument, { input: doubting });
    const told = async () => {
      await tellsDue(world.bureau);
      const found = await behind<{ about: string }>(
        world.bureau,
        "select about_id about from signal where kind = 'IDENTITY_WAITS' and (about_id = $1 or case_id = $2)",
        [id, caseId],
      );
      return found.length;
    };
    // A week before 5 April.
    await on(world, "2026-03-28T23:59:00+01:00");
    const early = await told();
    await on(world, "2026-03-29T03:30:00+02:00");
    const inTime = await told();
    await on(world, "2026-04-02T12:00:00+02:00");
    await requests.shows(id);

    expect([early, inTime, await told()]).toEqual([0, 2, 2]);
  },
);
