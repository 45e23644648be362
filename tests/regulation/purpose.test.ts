import { expect } from "@jest/globals";
import {
  AddRecordDocument,
  DiscloseRecordsDocument,
  WithdrawAuthorisationDocument,
} from "@zorgvuldig/schema/generated/operations";
import { activities } from "@zorgvuldig/schema/words";
import { behind } from "../support/behind.js";
import { fulfils } from "../support/fulfils.js";

const note = {
  aspect: "PROGRESS",
  text: "Leest vlot.",
  source: "PARENT",
  channel: "PHONE",
  receivedOn: "2026-03-02",
} as const;

fulfils(
  "purpose/assignment-only",
  "logs every question and act with what it is for",
  async ({ bureau, aCase, cases }) => {
    await cases.seen(await aCase({ stage: "IN_PROGRESS" }));

    const events = await behind<{ action: string; activity: string; n: string }>(
      bureau,
      "select action, activity, count(*) n from event group by 1, 2",
    );

    expect(events.length).toBeGreaterThan(5);
    for (const { activity } of events) expect(activities).toContain(activity);
  },
);

fulfils(
  "purpose/assignment-only",
  "answers no question that it could not log",
  async ({ bureau, as, aCase, cases }) => {
    const caseId = await aCase();
    await behind(bureau, "revoke insert on event from zv_office");
    try {
      const refusal = await as("office").freeRefused(`{ case(id: "${caseId}") { number } }`);

      expect(refusal.message).not.toContain("OC-");
      expect(["FORBIDDEN", "INTERNAL_SERVER_ERROR"]).toContain(refusal.code);
    } finally {
      await behind(bureau, "grant insert on event to zv_office");
    }
    expect((await cases.seen(caseId)).number).toMatch(/^OC-2026-/);
  },
);

fulfils(
  "purpose/legal-basis",
  "writes and shares nothing more once consent is withdrawn",
  async ({ as, aCase, cases }) => {
    const institutionId = await cases.anInstitution();
    const lines = [
      { institutionId, direction: "GIVE" as const, categories: ["CONTACT" as const, "LEARNING" as const] },
    ];
    const caseId = await aCase({ stage: "IN_PROGRESS", consultant: "consultant", lines });
    await cases.record(caseId, "consultant", { learning: note });
    const { consents, learning } = await cases.seen(caseId);
    const signatureId = consents?.find(({ document }) => document === "AUTHORISATION")?.signatures?.[0]?.id;
    const withdrawal = { signatureId, reason: "Wij willen dit niet meer." };
    await as("office").ask(WithdrawAuthorisationDocument, { input: { ...(await cases.which(caseId)), ...withdrawal } });

    const writing = await as("office").refused(AddRecordDocument, {
      input: { ...(await cases.which(caseId)), learning: note },
    });
    const recordIds = learning?.map(({ id }) => id);
    const sharing = await as("office").refused(DiscloseRecordsDocument, {
      input: {
        ...(await cases.which(caseId)),
        institutionId,
        recordIds,
        purpose: "Overleg",
        manner: "ORAL",
        toldOn: "2026-03-02",
        attention: "mentor",
      },
    });

    expect(writing).toMatchObject({ code: "REFUSED", clause: "consent/before-handling" });
    expect(sharing).toMatchObject({ code: "REFUSED", clause: "share/within-assignment" });
    expect(await cases.seen(caseId)).toMatchObject({ stage: "CLOSED", workEndedOn: "2026-03-02" });
  },
);
