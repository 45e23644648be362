import { afterAll, beforeAll, expect } from "@jest/globals";
import { DiscloseRecordsDocument, WithdrawAuthorisationDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { Bureau } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import { figure } from "../support/figure.js";
import type { World } from "../support/fulfils.js";
import { MailServer } from "../support/mail-server.js";
import { emptyOutbox } from "../support/outbox.js";
import { authorisationOf, code, linkFrom, toShare, types } from "../support/sharing.js";

let world: World;
let mail: MailServer;

beforeAll(async () => {
  const [bureau, server] = await Promise.all([Bureau.open(), MailServer.open()]);
  mail = server;
  const cases = new Cases(bureau);
  world = {
    bureau,
    cases,
    as: bureau.as.bind(bureau),
    clock: bureau.clock.bind(bureau),
    aCase: cases.aCase.bind(cases),
  };
  await Promise.all([world.as("office").signIn(), world.as("consultant").signIn()]);
});

afterAll(async () => {
  await mail.close();
  await world.bureau.close();
});

const withdrawal = async (caseId: string) => {
  const seen = await world.cases.seen(caseId);
  const signatureId = authorisationOf(seen)?.signatures?.[0]?.id;
  return { caseId, version: seen.version ?? 0, signatureId, reason: "Nee." };
};

/** A little apart, now one way and now the other, so that each comes first in some of the rounds. */
const apart = (round: number): [number, number] => (round % 2 === 0 ? [0, round % 9] : [round % 9, 0]);
const after = async <T>(milliseconds: number, act: () => Promise<T>): Promise<T> => {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  return act();
};

/** What left at an instant at which the family had taken it back. */
const unlawful = () =>
  behind(
    world.bureau,
    `select d.id from disclosure d join signature s on s.case_id = d.case_id left join disclosure_link l on l.disclosure_id = d.id
     where d.state in ('SENT', 'RECEIVED') and s.withdrawn_at <= coalesce(l.opened_at, d.disclosed_at)
     union all select d.id from disclosure d join signature s on s.case_id = d.case_id where s.withdrawn_at is not null and d.state = 'PREPARED'
     union all select d.id from disclosure d join signature s on s.case_id = d.case_id
       where s.withdrawn_at is not null and d.state in ('SENT', 'RECEIVED') and d.recalled_at is null`,
  );

figure(
  "D1",
  {
    tried: "a sharing and a withdrawal at the same moment, so many times",
    toHold: "one of the two comes first, and what was shared was allowed at that instant",
    small: 8,
    full: 200,
  },
  async (count) => {
    let shared = 0;
    for (let round = 0; round < count; round += 1) {
      const { caseId, asked } = await toShare(world, { categories: ["CONTACT", "LEARNING"] });
      const [given, taken] = [
        await asked({ manner: "ORAL", toldOn: "2026-03-02", attention: "mentor" }),
        await withdrawal(caseId),
      ];
      const [first, second] = apart(round);
      const done = await Promise.allSettled([
        after(first, () => world.as("consultant").ask(DiscloseRecordsDocument, given)),
        after(second, () => world.as("office").ask(WithdrawAuthorisationDocument, { input: taken })),
      ]);
      const fulfilled = done.filter(({ status }) => status === "fulfilled");
      // Both had the same version in front of them, so whoever came second heard that the case had changed.
      expect(fulfilled).toHaveLength(1);
      if (done[0]?.status === "fulfilled") shared += 1;
    }
    expect(await unlawful()).toEqual([]);
    return `${shared} times shared, ${count - shared} times withdrawn, none unlawful`;
  },
);

figure(
  "D2",
  {
    tried: "a link that is opened while the authorisation is being withdrawn, so many times",
    toHold: "it opens before and is told of, or does not open; nothing in between",
    small: 8,
    full: 200,
  },
  async (count) => {
    let opened = 0;
    for (let round = 0; round < count; round += 1) {
      await emptyOutbox(world.bureau);
      const { caseId, share } = await toShare(world, { categories: ["CONTACT", "LEARNING"] });
      const { id } = await share({ manner: "LINK", code });
      const link = await linkFrom(world, mail);
      const taken = await withdrawal(caseId);
      const [first, second] = apart(round);
      const [got] = await Promise.all([
        after(first, async () => (await types(world, link, code)).status),
        after(second, () => world.as("office").ask(WithdrawAuthorisationDocument, { input: taken })),
      ]);
      const found = (await world.cases.seen(caseId)).disclosures?.find((one) => one.id === id);
      const told = { state: found?.state, isRecalled: !!found?.recalledAt, downloads: found?.links?.[0]?.downloads };
      expect(got === 200 ? told : { ...told, got }).toEqual(
        got === 200
          ? { state: "RECEIVED", isRecalled: true, downloads: 1 }
          : { state: "WITHDRAWN", isRecalled: false, downloads: 0, got: 404 },
      );
      if (got === 200) opened += 1;
    }
    expect(await unlawful()).toEqual([]);
    return `${opened} times opened before it, ${count - opened} times not any more, none unlawful`;
  },
);
