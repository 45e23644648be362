import { expect } from "@jest/globals";
import { refusals } from "@zorgvuldig/schema/texts/nl/refusals";
import type supertest from "supertest";
import { aGuardian } from "../support/cases.js";
import { formOf, signatureOf } from "../support/form.js";
import { fulfils } from "../support/fulfils.js";
import { asked } from "../support/information.js";
import { letterTo } from "../support/letter.js";
import { toShare } from "../support/sharing.js";

/** Signs that no font of ours has. */
const strange = "李明";

const saidIn = ({ status, body }: supertest.Response) => ({
  status,
  ...(Buffer.isBuffer(body) ? JSON.parse(String(body)) : body),
});
const unprintable = { status: 422, clause: "data/contact", message: refusals["letter-unprintable"] };

fulfils(
  "data/contact",
  "says of a name that it cannot be printed when the letter or the form is made, and not what it is",
  async (world) => {
    const application = { guardians: [aGuardian({ familyName: strange })] };
    const held = await world.cases.seen(await world.aCase({ stage: "ON_HOLD", application }));
    const awaiting = await world.cases.seen(await world.aCase({ stage: "AWAITING_SIGNATURES", application }));
    const answers = [
      await letterTo(world.as("office"), held.guardians?.[0]?.id ?? ""),
      await formOf(world.as("office"), signatureOf(awaiting, "AGREEMENT")),
    ];

    for (const answer of answers) {
      expect(saidIn(answer)).toMatchObject(unprintable);
      expect(String(answer.body)).not.toMatch(/李明|Vera/);
    }
  },
);

fulfils("data/contact", "writes no letter to an institution with a sign that cannot be printed", async (world) => {
  const { asks } = await asked(world);
  const request = await asks({ purpose: `Voor ${strange}.` });
  const { refused } = await toShare(world);

  const answer = await world.as("consultant").send("get", `/information-requests/nl/${request}`);

  expect(saidIn(answer)).toMatchObject(unprintable);
  expect(await refused({ attention: strange })).toMatchObject({ clause: "data/contact", key: "letter-unprintable" });
});
