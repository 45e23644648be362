import { expect } from "@jest/globals";
import { controller } from "@zorgvuldig/schema/controller";
import { RegisterRequestDocument } from "@zorgvuldig/schema/generated/operations";
import type { AnswerOutcome } from "@zorgvuldig/schema/requests";
import { DecisionActs } from "../support/decisions.js";
import { fulfils, type World } from "../support/fulfils.js";
import { pdfAt, readPdf } from "../support/letter.js";

const today = "2026-03-05";
const explanation = "Wij hebben alles nagekeken en schrijven hier waarom.";
const home = { street: "Verzonnenlaan 3", postcode: "0000 AB", city: "Voorbeeldstad" };

/** A mother who lives elsewhere than the father asks to see what is there about her child. */
async function asked(world: World) {
  await world.clock(`${today}T12:00:00+01:00`);
  const mother = { kind: "PARENT", authority: "YES", givenName: "Mila", familyName: "Moederink", ...home } as const;
  const father = {
    kind: "PARENT",
    authority: "YES",
    givenName: "Vos",
    familyName: "Vaderman",
    ...home,
    street: "Verborgenpad 9",
  } as const;
  const caseId = await world.aCase({ application: { receivedOn: today, guardians: [mother, father] } });
  const { guardians, pupil } = await world.cases.seen(caseId);
  const askerId = guardians?.find(({ familyName }) => familyName === "Moederink")?.id;
  const about = { kind: "ACCESS", person: "PUPIL", subjectId: pupil?.id, askedBy: "PARENT", askerId } as const;
  const input = { ...(await world.cases.which(caseId)), ...about, channel: "EMAIL", receivedOn: today } as const;
  await world.as("fg").ask(RegisterRequestDocument, { input });
  return new DecisionActs(world, caseId);
}

async function letter(world: World, acts: DecisionActs, language: "nl" | "en", by: "fg" | "lead" = "fg") {
  const { decisionId } = await acts.last();
  return pdfAt(world.as(by), `/request-decisions/${language}/${decisionId}`);
}

const answers: Record<AnswerOutcome, "OTHERS_RIGHTS" | undefined> = {
  GRANTED: undefined,
  PARTLY: "OTHERS_RIGHTS",
  REFUSED: "OTHERS_RIGHTS",
  WITHDRAWN: undefined,
};

fulfils(
  "rights/complaint-to-ap",
  "names the authority, the court with its six weeks, and the FG in every letter that answers or extends, in both languages",
  async (world) => {
    const { authority, officer } = controller;
    for (const [outcome, ground] of [...Object.entries(answers), ["EXTENSION", undefined]] as const) {
      const acts = await asked(world);
      if (outcome === "EXTENSION") await acts.extend();
      else await acts.decide({ outcome: outcome as AnswerOutcome, ground });
      if (outcome === "EXTENSION" || ground) await acts.sign();
      for (const [language, words] of [
        ["nl", ["artikel 35", "zes weken", "rechtbank"]],
        ["en", ["article 35", "six weeks", "district court"]],
      ] as const) {
        const text = (await readPdf((await letter(world, acts, language)).body)).text;
        for (const word of [...words, authority.name, officer.email, "Mila Moederink", home.street, explanation])
          expect([outcome, language, text]).toEqual([outcome, language, expect.stringContaining(word)]);
        for (const other of ["Vaderman", "Verborgenpad"]) expect(text).not.toContain(other);
        if (outcome === "EXTENSION") expect(text).toContain(language === "nl" ? "5 juni 2026" : "5 June 2026");
      }
    }
  },
);

fulfils(
  "oversight/fg",
  "makes no letter that a lead did not sign, nor for anybody but the FG, nor once it went",
  async (world) => {
    const acts = await asked(world);
    await acts.decide({ outcome: "REFUSED", ground: "OTHERS_RIGHTS" });
    const unsigned = await letter(world, acts, "nl");
    await acts.sign();
    const lead = await letter(world, acts, "nl", "lead");
    await acts.tell(today);
    const told = await letter(world, acts, "nl");

    expect([unsigned.status, lead.status, told.status]).toEqual([422, 403, 422]);
  },
);
