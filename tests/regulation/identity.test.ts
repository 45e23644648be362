import { expect } from "@jest/globals";
import { AskIdentityDocument, ConfirmIdentityDocument } from "@zorgvuldig/schema/generated/operations";
import { asksAccess, whichRequest } from "../support/asks-access.js";
import { behind } from "../support/behind.js";
import { fulfils, type World } from "../support/fulfils.js";

/** A Thursday; five working days later it is Thursday again. */
const received = "2026-03-05";
const on = (world: World, day: string) => world.clock(`${day}T12:00:00+01:00`);
const clause = "rights/any-channel";

async function asked(world: World) {
  await on(world, received);
  const caseId = await asksAccess(world, received);
  const which = () => whichRequest(world, caseId);
  const doubting = async () => ({ input: { ...(await which()), doubt: "OTHER_ADDRESS" } }) as const;
  const showing = async () => ({ input: { ...(await which()), means: "CODE_BY_POST" } }) as const;
  const asks = async () => world.as("fg").ask(AskIdentityDocument, await doubting());
  const shows = async () => world.as("fg").ask(ConfirmIdentityDocument, await showing());
  const asksNot = async (who: "fg" | "office" = "fg") => world.as(who).refused(AskIdentityDocument, await doubting());
  const showsNot = async (who: "fg" | "office" = "fg") =>
    world.as(who).refused(ConfirmIdentityDocument, await showing());
  const seen = async () => (await world.cases.seen(caseId)).requests?.[0];
  const isLate = async () =>
    (await behind(world.bureau, "select from proof_access_late() where case_id = $1", [caseId])).length === 1;
  return { which, asks, shows, asksNot, showsNot, seen, isLate };
}

fulfils(
  clause,
  "asks once who somebody is, for a doubt, and lets the clock stand still until he showed it",
  async (world) => {
    const { asks, shows, asksNot, showsNot, seen, isLate } = await asked(world);
    const office = [await asksNot("office"), await showsNot("office")];
    await on(world, "2026-03-09");
    await asks();
    const standing = await seen();
    const twice = await asksNot();
    await on(world, "2026-04-20");
    const isLateStanding = await isLate();
    await shows();
    const going = await seen();
    const again = [await showsNot(), await asksNot()];
    await on(world, "2026-05-18");
    const isLateOnTheDay = await isLate();
    await on(world, "2026-05-19");

    for (const one of office) expect(one?.code).toBe("FORBIDDEN");
    expect(standing).toMatchObject({
      state: "RequestRequiresAction",
      identityDoubt: "OTHER_ADDRESS",
      identityAskedOn: "2026-03-09",
    });
    expect(twice).toMatchObject({ clause, key: "identity-once", fields: { requestId: expect.any(String) } });
    // Forty-two days stood still: 5 April becomes 17 May, a Sunday.
    expect(going).toMatchObject({
      state: "RequestRequiredActionPerformed",
      identityMeans: "CODE_BY_POST",
      dueTarget: "2026-05-17",
      dueStatutory: "2026-05-18",
    });
    expect(again).toMatchObject([{ key: "identity-shown" }, { key: "identity-once" }]);
    expect([isLateStanding, isLateOnTheDay, await isLate()]).toEqual([false, false, true]);
  },
);

fulfils(clause, "asks within five working days who somebody is, or not at all", async (world) => {
  const inTime = await asked(world);
  const late = await asked(world);
  await on(world, "2026-03-12");
  await inTime.asks();
  await on(world, "2026-03-13");
  const tooLate = await late.asksNot();

  expect(await inTime.seen()).toMatchObject({ identityAskedOn: "2026-03-12" });
  expect(tooLate).toMatchObject({ clause, key: "identity-too-late", fields: { requestId: expect.any(String) } });
  expect(await late.seen()).toMatchObject({
    state: "RequestInitiated",
    identityAskedOn: null,
    dueTarget: "2026-04-05",
  });
});

fulfils(clause, "adds no day for who showed of his own who he is", async (world) => {
  const { shows, asksNot, showsNot, seen } = await asked(world);
  await on(world, "2026-03-10");
  await shows();
  const after = [await asksNot(), await showsNot()];

  expect(await seen()).toMatchObject({
    state: "RequestRequiredActionPerformed",
    identityAskedOn: null,
    identityConfirmedOn: "2026-03-10",
    dueTarget: "2026-04-05",
    dueStatutory: "2026-04-07",
  });
  expect(after).toMatchObject([{ key: "identity-once" }, { key: "identity-shown" }]);
});

fulfils(clause, "moves the clock behind nobody's back", async (world) => {
  const { which, asks } = await asked(world);
  const { requestId } = await which();
  const sets = (what: string) =>
    behind(world.bureau, `update data_subject_request set ${what} where id = $1`, [requestId]);
  const refused = { code: "ZV001", hint: clause };
  const shown = "state = 'RequestRequiredActionPerformed', identity_means = 'IN_PERSON'";

  await expect(sets("due_target = due_target + 1, due_statutory = due_statutory + 1")).rejects.toMatchObject(refused);
  await expect(sets("state = 'RequestRequiresAction'")).rejects.toMatchObject(refused);
  const doubt = "state = 'RequestRequiresAction', identity_doubt = 'UNKNOWN_SENDER'";
  await expect(sets(`${doubt}, identity_asked_on = house_today() - 1`)).rejects.toThrow("identity-too-late");
  await expect(sets(`${shown}, identity_confirmed_on = house_today() - 1`)).rejects.toThrow("identity-shown");
  await expect(sets("kind = 'ERASURE'")).rejects.toThrow("request-fixed");
  await asks();
  await on(world, "2026-03-10");
  await expect(sets(`${shown}, identity_confirmed_on = house_today() - 1`)).rejects.toThrow("identity-shown");
  const now = `${shown}, identity_confirmed_on = house_today()`;
  await expect(sets(`${now}, due_target = received_on + 60, due_statutory = received_on + 60`)).rejects.toThrow(
    "clock-stands",
  );
});
