import { expect } from "@jest/globals";
import type { ClauseId } from "@zorgvuldig/schema/clauses";
import type { RequestKind } from "@zorgvuldig/schema/words";
import { aGrievance, anAccess, askedOn, root } from "../support/asking-online.js";
import { behind } from "../support/behind.js";
import { fulfils } from "../support/fulfils.js";
import { LoneRequests } from "../support/lone-requests.js";
import { PrivacyComplaints } from "../support/privacy-complaints.js";

const clauseOf: Record<RequestKind, ClauseId> = {
  ACCESS: "rights/access",
  CORRECTION: "rights/correct",
  ERASURE: "rights/erase",
  RESTRICTION: "rights/restrict",
  PORTABILITY: "rights/portability",
  OBJECTION: "rights/object",
};

for (const [kind, clause] of Object.entries(clauseOf))
  fulfils(clause, "is asked for on the website, and stands with the FG with its last day", async (world) => {
    const { sent, page } = await askedOn(world, "2026-03-02", anAccess({ right: kind }));
    const number = page.text.match(/VZ-\d{4}-\d{4}/)?.[0];
    const found = (await new LoneRequests(world).all("fg")).find((one) => one.number === number);

    expect(sent.headers.location).toBe(`${root}/verstuurd`);
    expect(page.text).toContain("Wij antwoorden uiterlijk op 2 april 2026.");
    expect(found).toMatchObject({ kind, person: "GUARDIAN", receivedOn: "2026-03-02" });
    expect(found).toMatchObject({ dueStatutory: "2026-04-02", state: "RequestInitiated" });
  });

fulfils("rights/any-channel", "says the last day that the FG's desk has, over holidays and months", async (world) => {
  const days = [
    ["2026-12-26", "26 januari 2027", "2027-01-26"],
    ["2026-03-05", "7 april 2026", "2026-04-07"],
    ["2026-01-31", "2 maart 2026", "2026-03-02"],
    ["2026-11-25", "28 december 2026", "2026-12-28"],
  ] as const;
  for (const [day, said, due] of days) {
    const { page } = await askedOn(world, day, anAccess());
    const number = page.text.match(/VZ-\d{4}-\d{4}/)?.[0];
    const found = (await new LoneRequests(world).all("fg")).find((one) => one.number === number);

    expect(page.text).toContain(`uiterlijk op ${said}.`);
    expect([found?.receivedOn, found?.dueStatutory]).toEqual([day, due]);
  }
});

fulfils("rights/any-channel", "is read by the FG alone, with nobody's identity looked into", async (world) => {
  const mandated: [string, Record<string, string>][] = [
    ["recht", { right: "ERASURE" }],
    ["voor-wie", { whose: "MANDATE" }],
    ["van-wie", { person: "PUPIL" }],
    [
      "u",
      { about: "Verzonnen Leerling", name: "Verzonnen Gemachtigde", address: "Vraaglaan 7\n0000 AB Voorbeeldstad" },
    ],
    ["toelichting", { wording: "Alles mag weg." }],
  ];
  const { page } = await askedOn(world, "2026-03-02", mandated);
  const number = page.text.match(/VZ-\d{4}-\d{4}/)?.[0];
  const requests = new LoneRequests(world);
  const id = (await requests.all("office")).find((one) => one.number === number)?.id ?? "";
  const [fg, office] = [await requests.find(id, "fg"), await requests.find(id, "office")];

  expect(fg).toMatchObject({
    name: "Verzonnen Leerling",
    askerName: "Verzonnen Gemachtigde",
    wording: "Alles mag weg.",
  });
  expect(fg).toMatchObject({
    channel: "WEBSITE",
    reach: "Vraaglaan 7\n0000 AB Voorbeeldstad",
    identityMeans: null,
    author: null,
  });
  expect(office).toMatchObject({
    kind: "ERASURE",
    askedBy: "MANDATE",
    person: "PUPIL",
    name: null,
    wording: null,
    reach: null,
  });
});

fulfils("rights/any-channel", "tells the FG of it", async (world) => {
  const signals = async () => {
    const [row] = await behind<{ n: string }>(
      world.bureau,
      "select count(*) n from signal where kind = 'REQUEST_RECEIVED' and account_id = $1",
      [world.bureau.id("fg")],
    );
    return Number(row?.n);
  };
  const before = await signals();
  await askedOn(world, "2026-03-02", anAccess());

  expect(await signals()).toBe(before + 1);
});

fulfils("data/persons", "lets a parent ask for a child, and says from which age the child asks", async (world) => {
  const forChild: [string, Record<string, string>][] = [
    ["recht", { right: "ACCESS" }],
    ["voor-wie", { whose: "PARENT" }],
    ["u", { about: "Verzonnen Kind", name: "Verzonnen Ouder", email: "ouder@gezin.test" }],
    ["toelichting", {}],
  ];
  const { asker, filled, page } = await askedOn(world, "2026-03-02", forChild);
  const number = page.text.match(/VZ-\d{4}-\d{4}/)?.[0];
  const requests = new LoneRequests(world);
  const found = await requests.find((await requests.all()).find((one) => one.number === number)?.id ?? "");

  expect(filled.map(({ headers }) => headers.location)).toEqual(
    ["voor-wie", "u", "toelichting", "controle"].map((slug) => `${root}/${slug}`),
  );
  expect(found).toMatchObject({ person: "PUPIL", askedBy: "PARENT" });
  expect((await asker.get(root)).text).toContain("16 jaar of ouder");
});

fulfils("rights/complaint-to-fg", "takes a complaint to the FG, whom alone it is told", async (world) => {
  const { page } = await askedOn(world, "2026-03-02", aGrievance());
  const complaints = new PrivacyComplaints(world);
  const [newest] = await complaints.all();
  const found = await complaints.find(newest?.id ?? "");

  expect(page.text).toContain("De FG heeft uw klacht ontvangen");
  expect(page.text).toContain("uiterlijk op 13 april 2026.");
  expect(page.text).not.toMatch(/PK-\d/);
  expect(found).toMatchObject({ complainant: "Verzonnen Klager", reach: "000-1112223", channel: "WEBSITE" });
  expect(found).toMatchObject({ about: "COLLEAGUE", text: "Mijn mail werd aan de school doorgestuurd.", author: null });
});

fulfils("rights/complaint-to-ap", "names the authority and the court, before anybody asks and after", async (world) => {
  const { asker, page } = await askedOn(world, "2026-03-02", anAccess());
  for (const text of [(await asker.get(root)).text, page.text]) {
    expect(text).toContain("https://autoriteitpersoonsgegevens.nl");
    expect(text).toContain("rechtbank");
    expect(text).toContain("zes weken");
    expect(text).toContain("fg@toezicht.test");
  }
});
