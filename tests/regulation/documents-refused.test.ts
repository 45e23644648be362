import { expect } from "@jest/globals";
import { AddRecordDocument } from "@zorgvuldig/schema/generated/operations";
import { limits } from "@zorgvuldig/schema/limits";
import { Arrivals } from "../support/arrivals.js";
import { aDocument, Papers } from "../support/documents.js";
import { aPdf } from "../support/files.js";
import { fulfils } from "../support/fulfils.js";

const handled = { stage: "IN_PROGRESS", consultant: "consultant" } as const;
const about = { category: "HEALTH", necessity: "Wat de leerling aankan" } as const;
const oneTooMany = Buffer.concat([aPdf(), Buffer.alloc(limits.document.bytes)], limits.document.bytes + 1);

fulfils(
  "security/one-file",
  "takes no file that is empty, too large, of another format, or called what nobody can see",
  async (world) => {
    const papers = new Papers(world);
    const caseId = await world.aCase(handled);

    for (const [key, field, name, file] of [
      ["file-empty", "file", "verslag.pdf", Buffer.alloc(0)],
      ["file-large", "file", "verslag.pdf", oneTooMany],
      ["file-format", "file", "verslag.exe", aPdf()],
      ["file-name", "name", "map/verslag.pdf", aPdf()],
    ] as const)
      expect(await papers.refused(caseId, "consultant", aDocument({ name }), file)).toMatchObject({
        clause: "security/one-file",
        key,
        fields: { [field]: expect.anything() },
      });
    expect((await world.cases.seen(caseId)).documents).toEqual([]);
  },
);

fulfils(
  "security/limited-access",
  "lets the office add nothing about health to what it may not see until it said why",
  async (world) => {
    const { aCase, cases, as } = world;
    const [papers, arrivals] = [new Papers(world), new Arrivals(world)];
    const institutionId = await cases.anInstitution();
    const lines = [{ institutionId, direction: "ASK" as const, categories: ["HEALTH" as const] }];
    const caseId = await aCase({ ...handled, lines });
    const told = { source: "PARENT", channel: "PHONE", receivedOn: "2026-03-02", text: "Slaapt slecht." } as const;
    const health = { ...told, necessity: about.necessity };
    const arrival = await arrivals.note(caseId, { institutionId });

    const document = await papers.refused(caseId, "office", aDocument({ ...about, kind: "CARE_REPORT" }));
    const record = await as("office").refused(AddRecordDocument, { input: { ...(await cases.which(caseId)), health } });
    const accepted = await arrivals.undecided(caseId, arrival, { decision: "ACCEPTED", ...about });

    expect([document.key, record.key, accepted.key]).toEqual(["needs-reveal", "needs-reveal", "arrival-needs-reveal"]);
    for (const refusal of [document, record, accepted]) {
      expect(refusal.clause).toBe("security/limited-access");
      expect(Object.keys(refusal.fields ?? {})).toEqual(["category"]);
    }
  },
);
