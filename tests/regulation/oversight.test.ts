import { expect } from "@jest/globals";
import { fulfils } from "../support/fulfils.js";
import { does, invited, lineOf, lines, refused, saying } from "../support/people.js";

fulfils("oversight/fg", "never ends the last FG, whoever asks it", async (world) => {
  const id = world.bureau.id("fg");

  for (const path of ["end", "ending"])
    expect(saying(await does(world, "administrator", `/people/${id}/${path}`))).toEqual(
      refused("oversight/fg", "last-fg"),
    );
  expect((await lineOf(world, "fg", id))?.endedOn).toBeNull();
});

fulfils(
  "oversight/fg",
  "ends the account of an FG by an administrator and a lead together, and by no one alone",
  async (world) => {
    const { id, person } = await invited(world, "fg2", "fg");
    await person.signIn();
    expect(saying(await does(world, "administrator", `/people/${id}/end`))).toEqual(
      refused("oversight/fg", "fg-by-two"),
    );
    expect((await does(world, "lead", `/people/${id}/ending/confirm`)).status).toBe(404);

    expect((await does(world, "administrator", `/people/${id}/ending`)).status).toBe(204);
    expect(await lines(world, "lead")).toMatchObject([{ id, endingBy: "Verzonnen administrator", mayConfirm: true }]);
    for (const name of ["administrator", "office", "fg"] as const)
      expect((await does(world, name, `/people/${id}/ending/confirm`)).status).toBe(403);
    expect((await person.send("get", "/session")).body.name).toBe("Verzonnen fg2");

    expect((await does(world, "lead", `/people/${id}/ending/confirm`)).status).toBe(204);

    expect((await person.send("get", "/session")).body.name).toBeNull();
    expect(await lineOf(world, "fg", id)).toMatchObject({ endedOn: "2026-03-02", changedBy: "Verzonnen lead" });
  },
);

fulfils("oversight/fg", "waits a day for the second person and no longer", async (world) => {
  await world.clock("2026-03-02T10:00:00+01:00");
  const { id } = await invited(world, "fg3", "fg");
  await does(world, "administrator", `/people/${id}/ending`);

  await world.clock("2026-03-03T10:00:30+01:00");

  expect(await lines(world, "lead")).toEqual([]);
  expect((await does(world, "lead", `/people/${id}/ending/confirm`)).status).toBe(404);
  await world.clock("2026-03-02T10:00:00+01:00");
});

fulfils("oversight/fg", "makes nobody FG out of something else, and an FG nothing else", async (world) => {
  const { id } = await invited(world, "fg4", "fg");

  expect(saying(await does(world, "administrator", `/people/${id}/role`, { role: "office" }))).toEqual(
    refused("oversight/fg", "fg-apart"),
  );
  expect(
    saying(await does(world, "administrator", `/people/${world.bureau.id("office")}/role`, { role: "fg" })),
  ).toEqual(refused("oversight/fg", "fg-apart"));
});

fulfils(
  "oversight/fg",
  "lets nobody be FG and work on cases under one address, however it is written",
  async (world) => {
    const given = { name: "Verzonnen Dubbel", organisation: "Proefbureau" };

    for (const [email, role] of [
      ["office@bureau.test", "fg"],
      [" CONSULTANT@bureau.test", "fg"],
      ["FG@bureau.test ", "office"],
      ["fg@bureau.test", "consultant"],
    ])
      expect(saying(await does(world, "administrator", "/people", { ...given, email, role }))).toEqual(
        refused("oversight/fg", "fg-one-address"),
      );
    const { body } = await does(world, "administrator", "/people", {
      ...given,
      email: "lead@bureau.test",
      role: "ministry",
    });
    expect(Object.keys(body.fields)).toEqual(["email"]);
  },
);
