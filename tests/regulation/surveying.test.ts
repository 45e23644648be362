import { afterAll, beforeAll, expect } from "@jest/globals";
import { CaseSurveyDocument } from "@zorgvuldig/schema/generated/operations";
import supertest from "supertest";
import { behind } from "../support/behind.js";
import { firstMoment } from "../support/bureau.js";
import { aGuardian } from "../support/cases.js";
import { fulfils, type World } from "../support/fulfils.js";
import { MailServer, wordsOf } from "../support/mail-server.js";
import { anew, answers, askedBy, ended, inWindow, marksOnly, surveys, tidiesSurveys } from "../support/surveys.js";

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

fulfils(
  "survey/after-three-months",
  "asks once, from a week before three months after the end until three weeks after it, and never later",
  async (world) => {
    const { bureau, clock } = world;
    await starts(world);
    await ended(bureau, 6, "raam");

    await clock(inWindow.before);
    await surveys(bureau, mail);
    const before = to();
    await clock(inWindow.first);
    await surveys(bureau, mail);
    await surveys(bureau, mail);
    const first = to();
    await clock(inWindow.last);
    await surveys(bureau, mail);

    expect([before, first, to()]).toEqual([[], at("raam", 6), at("raam", 6)]);
  },
);

fulfils(
  "survey/after-three-months",
  "asks on the last day, and misses whoever it did not reach by then",
  async (world) => {
    const { bureau, clock } = world;
    await starts(world);
    await ended(bureau, 5, "laatst");
    await clock(inWindow.last);
    await surveys(bureau, mail);
    const onTheLast = to();

    await starts(world);
    await ended(bureau, 5, "gemist");
    await clock(inWindow.after);
    await surveys(bureau, mail);

    expect([onTheLast, to()]).toEqual([at("laatst", 5), []]);
  },
);

fulfils("survey/after-three-months", "writes during working hours, one round a week", async (world) => {
  const { bureau, clock } = world;
  await starts(world);
  await ended(bureau, 5, "eerste");
  for (const moment of ["2026-05-30T11:00:00+02:00", "2026-05-27T08:59:00+02:00", "2026-05-27T17:00:00+02:00"]) {
    await clock(moment);
    await surveys(bureau, mail);
  }
  const outside = to();
  await clock("2026-05-27T09:00:00+02:00");
  await surveys(bureau, mail);

  expect([outside, to()]).toEqual([[], at("eerste", 5)]);
});

fulfils("survey/after-three-months", "asks nobody a second time, whatever asks the database", async (world) => {
  const { bureau, clock } = world;
  await starts(world);
  await ended(bureau, 5, "dubbel");
  await clock(inWindow.first);
  await surveys(bureau, mail);
  const again = behind(
    bureau,
    `insert into survey_invitation (id, version, created_at, case_id, guardian_id, channel, invited_on, round_id)
       select gen_random_uuid(), 1, house_now(), case_id, guardian_id, 'PHONE', invited_on, round_id from survey_invitation limit 1`,
  );
  await expect(again).rejects.toThrow("survey_invitation_guardian");

  await clock(inWindow.before);
  const early = behind(
    bureau,
    `insert into survey_invitation (id, version, created_at, case_id, guardian_id, channel, invited_on, round_id)
       select gen_random_uuid(), 1, house_now(), c.id, g.id, 'MAIL', house_today(), (select id from survey_round) from case_file c join guardian g on g.case_id = c.id limit 1`,
  );
  await expect(early).rejects.toThrow("survey-outside-window");
});

fulfils(
  "survey/after-three-months",
  "leaves a bare mark once the weeks are over, which goes with the case",
  async (world) => {
    const { bureau, clock, as } = world;
    await starts(world);
    const [id = ""] = await ended(bureau, 5, "kaal");
    await clock(inWindow.first);
    await surveys(bureau, mail);
    await clock(inWindow.last);
    await tidiesSurveys(bureau);
    const during = await as("office").ask(CaseSurveyDocument, { id });
    await clock(inWindow.after);
    await tidiesSurveys(bureau);
    const over = await as("office").ask(CaseSurveyDocument, { id });
    const [row] = await behind(
      bureau,
      "select i.round_id, i.refusal_hash, i.created_at = c.created_at is_bare from survey_invitation i join case_file c on c.id = i.case_id where c.id = $1",
      [id],
    );

    expect(during.case?.surveyInvitations).toMatchObject([{ channel: "MAIL", invitedOn: "2026-05-26" }]);
    expect(over.case?.surveyInvitations).toMatchObject([{ channel: "MAIL", invitedOn: null }]);
    expect(row).toEqual({ round_id: null, refusal_hash: null, is_bare: true });
  },
);

fulfils(
  "survey/by-email",
  "writes to each at his own address, in words that say nothing about anybody, and keeps no address",
  async (world) => {
    const { bureau, clock, cases } = world;
    await starts(world);
    const [id = ""] = await ended(bureau, 5, "eigen");
    await clock(inWindow.first);
    await surveys(bureau, mail);
    const { number, pupil } = await cases.seen(id);

    expect(to()).toEqual(at("eigen", 5));
    for (const { text } of mail.taken) {
      const words = wordsOf(text);
      for (const told of [number, pupil?.givenName, pupil?.familyName, "Verzonnen", "OC-"])
        expect(words).not.toContain(told);
    }
    const kept = await behind<{ said: string }>(
      bureau,
      "select to_jsonb(i)::text said from survey_invitation i union all select to_jsonb(r)::text from survey_round r union all select to_jsonb(m)::text from message m union all select to_jsonb(e)::text from event e where e.action = 'inviteToSurvey'",
    );
    expect(kept.length).toBeGreaterThan(6);
    for (const { said } of kept) expect(said).not.toMatch(/@gezin\.test/);
  },
);

fulfils("survey/by-email", "asks a parent without authority and a person of another case nothing", async (world) => {
  const { bureau, clock, cases } = world;
  await starts(world);
  await ended(bureau, 4, "gezag");
  await cases.aCase({
    stage: "CLOSED",
    application: {
      guardians: [
        aGuardian({ email: "met@gezin.test" }),
        aGuardian({ authority: "NO", givenName: "Zonder", email: "zonder@gezin.test" }),
      ],
    },
  });
  await clock(inWindow.first);
  await surveys(bureau, mail);

  expect(to()).toEqual([...at("gezag", 4), "met@gezin.test"]);
  const foreign = behind(
    bureau,
    `insert into survey_opt_out (id, version, created_at, case_id, guardian_id, channel, received_on)
       select gen_random_uuid(), 1, house_now(), a.id, g.id, 'BOTH', house_today() from case_file a, guardian g where g.case_id <> a.id limit 1`,
  );
  await expect(foreign).rejects.toThrow("other-case");
});

fulfils(
  "survey/by-email",
  "does nothing with a link that is only looked at, and takes one answer by it",
  async (world) => {
    const { bureau, clock } = world;
    await starts(world);
    await ended(bureau, 5, "link");
    await clock(inWindow.first);
    await surveys(bureau, mail);
    const [{ link = "" } = {}] = askedBy(mail);

    const looked = [
      await supertest(bureau.url).get(`/enquete/${link}`),
      await supertest(bureau.url).head(`/enquete/${link}`),
      await supertest(bureau.url).get(`/enquete/${link}`),
    ];
    const empty = await answers(bureau, link, { LISTENED: "NOBODY" });
    const used = await answers(bureau, link);
    const again = await answers(bureau, link);

    expect(looked.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect([empty.status, used.status, used.headers.location]).toEqual([400, 303, "/enquete/bedankt"]);
    expect([again.status, (await supertest(bureau.url).get(`/enquete/${link}`)).status]).toEqual([404, 404]);
    expect(looked[0]?.headers["set-cookie"]).toBeUndefined();
  },
);

fulfils(
  "survey/after-three-months",
  "misses whom a server had marked that was killed then, and asks nobody twice",
  async (world) => {
    const { bureau, clock } = world;
    await starts(world);
    await ended(bureau, 6, "gedood");
    await clock(inWindow.first);
    // All that it knew beyond the marks was in its memory.
    expect(await marksOnly(bureau)).toBe(6);
    await clock("2026-06-03T10:00:00+02:00");
    await surveys(bureau, mail);

    expect(to()).toEqual([]);
  },
);

fulfils(
  "survey/after-three-months",
  "asks nobody, after an older copy was put back, who may have been asked since it was made",
  async (world) => {
    const { bureau, clock } = world;
    await starts(world);
    await ended(bureau, 5, "terug");
    await clock("2026-06-03T10:00:00+02:00");
    const restored = (moment: string) => behind(bureau, "update installation set restored_at = $1", [moment]);
    await restored("2026-05-27T08:00:00+02:00");
    await surveys(bureau, mail);
    const maybe = to();
    await restored("2026-05-20T08:00:00+02:00");
    await surveys(bureau, mail);
    await behind(bureau, "update installation set restored_at = null");

    expect([maybe, to()]).toEqual([[], at("terug", 5)]);
  },
);
