import { afterAll, beforeAll, expect } from "@jest/globals";
import {
  CaseSurveyDocument,
  OptOutOfSurveyDocument,
  WithdrawAuthorisationDocument,
} from "@zorgvuldig/schema/generated/operations";
import supertest from "supertest";
import { behind } from "../support/behind.js";
import { firstMoment } from "../support/bureau.js";
import { aGuardian } from "../support/cases.js";
import { fulfils, type World } from "../support/fulfils.js";
import { MailServer } from "../support/mail-server.js";
import { anew, askedBy, ended, inWindow, optsOut, surveys } from "../support/surveys.js";

let mail: MailServer;
beforeAll(async () => {
  mail = await MailServer.open();
});
afterAll(() => mail.close());

const starts = async ({ bureau, clock }: World) => {
  await clock(firstMoment);
  await anew(bureau, mail);
};
const to = () =>
  askedBy(mail)
    .map((one) => one.to)
    .sort();
const at = (name: string, many: number) => Array.from({ length: many }, (_, nth) => `${name}${nth}@gezin.test`);

fulfils("survey/opt-out", "asks nobody who said before, by any road, that he does not want it", async (world) => {
  const { bureau, clock, cases, as } = world;
  await starts(world);
  const ids = await ended(bureau, 7, "af");
  const optOut = async (caseId: string, channel: "MAIL" | "PHONE" | "BOTH") => {
    const guardianId = (await cases.seen(caseId)).guardians?.[0]?.id ?? "";
    const input = { ...(await cases.which(caseId)), guardianId, channel, receivedOn: "2026-05-26" };
    await as("office").ask(OptOutOfSurveyDocument, { input });
  };
  await clock("2026-05-26T10:00:00+02:00");
  await optOut(ids[0] ?? "", "BOTH");
  await optOut(ids[1] ?? "", "MAIL");
  await optOut(ids[2] ?? "", "PHONE");
  await clock("2026-05-26T10:01:00+02:00");
  await surveys(bureau, mail);

  expect(to()).toEqual(at("af", 7).slice(2));
});

fulfils(
  "survey/opt-out",
  "takes it before the work has ended, and keeps to it in another case of the same person",
  async (world) => {
    const { bureau, clock, cases, as, aCase } = world;
    await starts(world);
    await ended(bureau, 5, "elders");
    const other = await aCase({ application: { guardians: [aGuardian({ email: " Elders3@gezin.test" })] } });
    const guardianId = (await cases.seen(other)).guardians?.[0]?.id ?? "";
    await as("office").ask(OptOutOfSurveyDocument, {
      input: { ...(await cases.which(other)), guardianId, channel: "BOTH", receivedOn: "2026-03-02" },
    });
    await ended(bureau, 1, "zesde");
    await clock(inWindow.first);
    await surveys(bureau, mail);

    expect(to()).toEqual([...at("elders", 5).filter((one) => !one.startsWith("elders3")), "zesde0@gezin.test"]);
  },
);

fulfils(
  "survey/opt-out",
  "asks for no reason and no sign-in by the link, does nothing when it is looked at, and works twice",
  async (world) => {
    const { bureau, clock, as } = world;
    await starts(world);
    const [id = ""] = await ended(bureau, 5, "knop");
    await clock(inWindow.first);
    await surveys(bureau, mail);
    const { refusal = "" } = askedBy(mail).find((one) => one.to === "knop0@gezin.test") ?? {};
    const optOuts = async () => (await as("office").ask(CaseSurveyDocument, { id })).case?.surveyOptOuts;

    const page = await supertest(bureau.url).get(`/enquete/afmelden/${refusal}`);
    const looked = await optOuts();
    const [first, second] = [await optsOut(bureau, refusal), await optsOut(bureau, refusal)];

    expect([page.status, looked]).toEqual([200, []]);
    expect(page.text).not.toMatch(/<textarea|type="password"|type="text"/);
    expect([first.status, first.headers.location, second.status]).toEqual([303, "/enquete/afgemeld", 303]);
    expect(await optOuts()).toMatchObject([{ channel: "BOTH", receivedOn: "2026-05-26", author: null }]);
    expect((await optsOut(bureau, "x".repeat(43))).status).toBe(404);
  },
);

fulfils("survey/opt-out", "lets go of a mail that had not left when somebody opted out", async (world) => {
  const { bureau, clock, cases } = world;
  await starts(world);
  const [id = ""] = await ended(bureau, 6, "tussen");
  // He does so when the list of whom to write to lies in the memory of the server.
  const guardianId = (await cases.seen(id)).guardians?.[0]?.id;
  await behind(
    bureau,
    `create function opts_out() returns trigger language plpgsql security definer as $$ begin
       insert into survey_opt_out (id, version, created_at, case_id, guardian_id, channel, received_on) values (gen_random_uuid(), 1, house_now(), new.case_id, new.guardian_id, 'BOTH', house_today());
       return null;
     end $$;
     create trigger opts_out after insert on survey_invitation for each row when (new.guardian_id = '${guardianId}') execute function opts_out()`,
  );
  await clock(inWindow.first);
  await surveys(bureau, mail);
  await behind(bureau, "drop trigger opts_out on survey_invitation; drop function opts_out()");

  expect(to()).toEqual(at("tussen", 6).slice(1));
});

fulfils("survey/opt-out", "asks nobody of a case whose consent was withdrawn", async (world) => {
  const { bureau, clock, cases, as } = world;
  await starts(world);
  await ended(bureau, 5, "intrek");
  const [id = ""] = await ended(bureau, 1, "ingetrokken");
  for (const signature of (await cases.seen(id)).consents?.flatMap(({ signatures }) => signatures ?? []) ?? []) {
    const input = { ...(await cases.which(id)), signatureId: signature.id, reason: "Wil er niets meer van weten" };
    await as("office").ask(WithdrawAuthorisationDocument, { input });
  }
  await clock(inWindow.first);
  await surveys(bureau, mail);

  expect(to()).toEqual(at("intrek", 5));
});

fulfils(
  "survey/opt-out",
  "keeps to no by either road where only one of them is known, and while the case of who said it is restricted",
  async (world) => {
    const { bureau, clock, cases, as, aCase } = world;
    await starts(world);
    await ended(bureau, 5, "beide", "000602");
    // Of this case only the address is known; of the other one the number too.
    const other = await aCase({ application: { guardians: [aGuardian({ email: "beide2@gezin.test" })] } });
    const guardianId = (await cases.seen(other)).guardians?.[0]?.id ?? "";
    await as("office").ask(OptOutOfSurveyDocument, {
      input: { ...(await cases.which(other)), guardianId, channel: "BOTH", receivedOn: "2026-03-02" },
    });
    await behind(bureau, "update key_wrap set is_closed = true where case_id = $1", [other]);
    await ended(bureau, 1, "zevende");
    await clock(inWindow.first);
    await surveys(bureau, mail);
    const [round] = await behind(bureau, "select mailed, called from survey_round");

    expect([to(), round]).toEqual([
      [...at("beide", 5).filter((one) => !one.startsWith("beide2")), "zevende0@gezin.test"],
      { mailed: 5, called: 0 },
    ]);
  },
);

fulfils(
  "survey/opt-out",
  "asks who is in several cases about one at a time, and not about the next when he wants no more",
  async (world) => {
    const { bureau, clock, aCase } = world;
    await starts(world);
    await ended(bureau, 5, "meer");
    await aCase({ stage: "CLOSED", application: { guardians: [aGuardian({ email: "meer0@gezin.test" })] } });
    await clock(inWindow.first);
    await surveys(bureau, mail);
    const first = to();
    await optsOut(bureau, askedBy(mail).find((one) => one.to === "meer0@gezin.test")?.refusal ?? "");
    await clock(firstMoment);
    await ended(bureau, 5, "nog");
    await clock("2026-06-03T10:00:00+02:00");
    await surveys(bureau, mail);

    expect([first, to()]).toEqual([at("meer", 5), [...at("meer", 5), ...at("nog", 5)]]);
  },
);
