import { expect } from "@jest/globals";
import { ExportEvidenceDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { DecisionActs } from "../support/decisions.js";
import { asksToBeGiven, fetchesAt, others, text, today, unpacked } from "../support/deliveries.js";
import { fulfils } from "../support/fulfils.js";
import { readPdf } from "../support/letter.js";

const clause = "rights/access";
const reason = "De AP vroeg naar dit verzoek.";

fulfils(
  clause,
  "shows how a request was handled, what was given and what the log says, and nothing of what somebody was given",
  async (world) => {
    const { deliver, caseId } = await asksToBeGiven(world);
    const link = await deliver.lay();
    await fetchesAt(world, link, "000000");
    await fetchesAt(world, link);
    const acts = new DecisionActs(world, caseId);
    await acts.decide({ outcome: "GRANTED" });
    await acts.tell(today);
    const { contentHash } = await deliver.last();
    const input = { ...(await deliver.which()), reason };
    const { exportEvidence } = await world.as("fg").ask(ExportEvidenceDocument, { input });
    const address = `/exports/${exportEvidence.id}`;
    const { status, headers, body } = await world.as("fg").send("get", address).responseType("blob");
    const { files, names } = unpacked(body);
    const asked = JSON.parse(String(files["verzoek.json"]));
    const lines: { action: string; outcome: string; rule: string | null }[] = JSON.parse(String(files["logboek.json"]));
    const given = JSON.parse(String(files["gegeven-001.json"]));
    const account = await readPdf(Buffer.from(files["verslag.pdf"] ?? ""));
    const english = await readPdf(Buffer.from(files["account.pdf"] ?? ""));
    const all = [...Object.values(files), account.text, english.text].join("\n");

    expect([status, headers["content-type"]]).toEqual([200, "application/zip"]);
    expect(headers["content-disposition"]).toBe(`attachment; filename="verzoek-${today}.zip"`);
    expect(names).toEqual([
      ...["verslag.pdf", "account.pdf", "verzoek.json", "logboek.json", "gegeven-001.json", "manifest.json"],
    ]);
    expect(account).toMatchObject({ isMarked: true, language: "nl-NL" });
    expect(account.text).toContain("Hoe een verzoek is behandeld");
    expect(english.text).toContain("How a request was handled");
    for (const told of ["Inzage", "Link met code", "1 keer opgehaald", `${lines.length} regels`])
      expect(account.text).toContain(told);
    expect(asked).toMatchObject({ kind: "ACCESS", receivedOn: today, answeredOn: today, withheld: [] });
    expect(asked.decisions).toMatchObject([{ outcome: "GRANTED", toldOn: today, contentHash: expect.any(String) }]);
    expect(asked.deliveries).toMatchObject([{ manner: "LINK", downloads: 1, contentHash }]);
    expect(given.files.map(({ name }: { name: string }) => name)).toContain("inzage.pdf");
    expect(lines.map(({ action }) => action)).toEqual(expect.arrayContaining(["layPackReady", "tellDecision"]));
    expect(lines.filter(({ action }) => action === "fetchPack").map(({ outcome }) => outcome)).toEqual([
      "refused",
      "ok",
    ]);
    for (const one of lines) expect(Object.keys(one)).not.toContain("actorName");
    for (const absent of [...others, text, "Papierenberg", "Moederink"]) expect(all).not.toContain(absent);
    const events = await behind<{ activity: string; fields: string[] }>(
      world.bureau,
      "select activity, fields from event where action = 'fetchExport' and outcome = 'ok' and $1 = any (case_ids)",
      [caseId],
    );
    expect(events).toMatchObject([{ activity: "RIGHTS" }]);
    expect(events[0]?.fields).toEqual(expect.arrayContaining(["RequestDecision.explanation", "PackDelivery.manifest"]));
  },
);

fulfils("purpose/assignment-only", "gives evidence of a request to the FG alone, who says why", async (world) => {
  const { deliver } = await asksToBeGiven(world);
  const asked = async (why = reason) => ({ input: { ...(await deliver.which()), reason: why } });
  const short = await world.as("fg").refused(ExportEvidenceDocument, await asked("AP"));
  const lead = await world.as("lead").refused(ExportEvidenceDocument, await asked());
  const { exportEvidence } = await world.as("fg").ask(ExportEvidenceDocument, await asked());
  const address = `/exports/${exportEvidence.id}`;
  const other = await world.as("lead").send("get", address);

  expect(short).toMatchObject({ fields: { reason: expect.any(String) } });
  expect(lead?.code).toBe("FORBIDDEN");
  expect(other.status).toBe(404);
  for (const wrong of ["request_id = null", "kind = 'LOG'", "activity = 'SECURITY'"])
    await expect(behind(world.bureau, `update export set ${wrong} where id = $1`, [exportEvidence.id])).rejects.toThrow(
      "export_of_evidence",
    );
});
