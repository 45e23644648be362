import { expect } from "@jest/globals";
import { controller } from "@zorgvuldig/schema/controller";
import { behind } from "../support/behind.js";
import { fulfils, type World } from "../support/fulfils.js";
import { pdfAt, readPdf } from "../support/letter.js";
import { explanation, LoneRequests } from "../support/lone-requests.js";

const today = "2026-03-05";

async function asked(world: World) {
  await world.clock(`${today}T12:00:00+01:00`);
  const requests = new LoneRequests(world);
  const { id } = await requests.register({ receivedOn: today });
  const letter = async (by: "fg" | "lead" = "fg", language: "nl" | "en" = "nl") =>
    pdfAt(world.as(by), `/lone-decisions/${language}/${(await requests.last(id)).decisionId}`);
  return { requests, id, letter };
}

fulfils(
  "oversight/fg",
  "makes no letter about a request without a file that a lead did not sign, nor for anybody but the FG, nor once it went",
  async (world) => {
    const { requests, id, letter } = await asked(world);
    await requests.decide(id, { outcome: "REFUSED", ground: "EXCESSIVE" });
    const unsigned = await letter();
    await requests.sign(id);
    const [lead, signed] = [await letter("lead"), await letter()];
    await requests.tell(id, today);
    const told = await letter();

    expect([unsigned.status, lead.status, signed.status, told.status]).toEqual([422, 403, 200, 422]);
  },
);

fulfils(
  "rights/any-channel",
  "gives nothing in a letter to somebody of whom it was asked, after the decision, who he is",
  async (world) => {
    const { requests, id, letter } = await asked(world);
    await requests.decide(id, { outcome: "GRANTED", finding: "KEPT" });
    await requests.asks(id);
    const unknown = await letter();
    const untold = await requests.tellNot(id, today);
    await requests.shows(id);

    expect(unknown.status).toBe(422);
    expect(untold).toMatchObject({ clause: "rights/any-channel", key: "identity-open" });
    expect((await letter()).status).toBe(200);
  },
);

fulfils(
  "rights/erase",
  "never says to whoever is in no case that it went and that it is kept; what went is told as gone",
  async (world) => {
    const { requests, id } = await asked(world);
    const unasked = await requests.decideNot(id, { outcome: "GRANTED", finding: "REMOVED" });
    const { id: erasure } = await requests.register({ receivedOn: today, kind: "ERASURE" });
    const both = await requests.decideNot(erasure, { outcome: "GRANTED", finding: "KEPT" });
    await requests.decide(erasure, { outcome: "GRANTED", finding: "REMOVED" });
    const { decisionId } = await requests.last(erasure);
    const read = async (language: "nl" | "en") =>
      (await readPdf((await pdfAt(world.as("fg"), `/lone-decisions/${language}/${decisionId}`)).body)).text;
    const behindIt = (of: string, finding: string) =>
      behind(
        world.bureau,
        `insert into lone_decision select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(), 'request_id', $2::uuid, 'finding', $3::text))).*
         from lone_decision d where d.id = $1`,
        [decisionId, of, finding],
      );

    expect(unasked).toMatchObject({ key: "removed-unasked", fields: { finding: expect.any(String) } });
    expect(both).toMatchObject({
      ...{ clause: "rights/erase", key: "kept-and-granted" },
      fields: { finding: expect.any(String) },
    });
    expect(await read("nl")).toContain("Wij hebben verwijderd wat wij van u bewaarden");
    expect(await read("en")).toContain("We erased what we kept about you");
    await expect(behindIt(erasure, "KEPT")).rejects.toThrow("kept-and-granted");
    await expect(behindIt(id, "REMOVED")).rejects.toThrow("removed-unasked");
  },
);

fulfils(
  "rights/complaint-to-ap",
  "names the authority, the court with its six weeks, and the FG to whoever is in no case too, in both languages",
  async (world) => {
    const { authority, officer } = controller;
    for (const matter of ["REFUSED", "PARTLY", "EXTENSION"] as const) {
      const { requests, id, letter } = await asked(world);
      if (matter === "EXTENSION") await requests.extend(id);
      else if (matter === "PARTLY")
        await requests.decide(id, { outcome: matter, ground: "OTHERS_RIGHTS", finding: "KEPT" });
      else await requests.decide(id, { outcome: matter, ground: "EXCESSIVE" });
      await requests.sign(id);
      for (const [language, words] of [
        ["nl", ["artikel 35", "zes weken", "rechtbank"]],
        ["en", ["article 35", "six weeks", "district court"]],
      ] as const) {
        const { text } = await readPdf((await letter("fg", language)).body);
        for (const word of [...words, authority.name, officer.email, explanation]) expect(text).toContain(word);
      }
    }
  },
);
