import { expect } from "@jest/globals";
import { refusals } from "@zorgvuldig/schema/texts/nl/refusals";
import type supertest from "supertest";
import type { PersonName } from "./bureau.js";
import type { World } from "./fulfils.js";
import { Person } from "./person.js";

type Line = { id: string; name: string } & Record<string, unknown>;

/** Something done at the door by somebody who just signed in. */
export async function does(
  { as }: Pick<World, "as">,
  name: PersonName,
  path: string,
  given?: object,
): Promise<supertest.Response> {
  await as(name).signIn();
  return as(name).send("post", path, given ?? {});
}

/** The accounts as somebody is shown them. */
export const lines = async ({ as }: Pick<World, "as">, name: PersonName): Promise<Line[]> => {
  await as(name).signIn();
  return (await as(name).send("get", "/people")).body.people;
};
export const lineOf = async (world: World, name: PersonName, id: string): Promise<Line | undefined> =>
  (await lines(world, name)).find((line) => line.id === id);

/** What a refusal says. */
export const saying = ({ status, body }: supertest.Response) => ({
  status,
  clause: body.clause,
  message: body.message,
});
export const refused = (clause: string, key: keyof typeof refusals) => ({
  status: 422,
  clause,
  message: refusals[key],
});

/** Invites somebody of this name; gives his account, and himself at the door with his first password. */
export async function invited(world: World, name: string, role: string): Promise<{ id: string; person: Person }> {
  const email = `${name}@bureau.test`;
  const given = { email, name: `Verzonnen ${name}`, role, organisation: "Proefbureau" };
  const { status, body } = await does(world, "administrator", "/people", given);
  expect(status).toBe(200);
  return { id: body.id, person: new Person(world.bureau.url, email, body.password) };
}
