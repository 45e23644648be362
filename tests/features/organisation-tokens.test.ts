import { createHmac, generateKeyPairSync } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { type Forgery, signed } from "../support/organisation.js";
import { endOf, Organised } from "../support/organised.js";

let house: Organised;
let member: string;

beforeAll(async () => {
  house = await Organised.open();
  member = await house.linked("office", { amr: ["mfa"] });
});

beforeEach(() => house.begin());

afterAll(() => house?.close());

const seconds = () => Math.floor(Date.now() / 1000);
const other = generateKeyPairSync("rsa", { modulusLength: 2048 });

test.each<[string, Forgery]>([
  ["is signed with another key", (claims) => signed(claims, other.privateKey)],
  ["is signed with a key that nobody knows", (claims) => signed(claims, other.privateKey, { kid: "elders" })],
  ["is not signed", (claims, own) => `${signed(claims, own, { alg: "none" }).split(".").slice(0, 2).join(".")}.`],
  [
    "is signed with what the house calls itself by",
    (claims, own) => {
      const text = signed(claims, own, { alg: "HS256" }).split(".").slice(0, 2).join(".");
      const secret = house.organisation.settings.clientSecret;
      return `${text}.${createHmac("sha256", secret).update(text).digest("base64url")}`;
    },
  ],
  ["is of another visit", (claims, own) => signed({ ...claims, nonce: "B".repeat(43) }, own)],
  ["is of no visit", ({ nonce, ...claims }, own) => signed(claims, own)],
  ["is of another provider", (claims, own) => signed({ ...claims, iss: "https://login.elders.test" }, own)],
  ["is for another house", (claims, own) => signed({ ...claims, aud: "een-ander" }, own)],
  [
    "is for another house too, at whose wish",
    (claims, own) => signed({ ...claims, aud: ["zorgvuldig", "een-ander"], azp: "een-ander" }, own),
  ],
  ["is over", (claims, own) => signed({ ...claims, exp: seconds() - 60 }, own)],
  ["does not end", ({ exp, ...claims }, own) => signed(claims, own)],
  ["tells of a long time ago", (claims, own) => signed({ ...claims, auth_time: seconds() - 700 }, own)],
  ["does not tell of when", ({ auth_time, ...claims }, own) => signed(claims, own)],
  ["names nobody", ({ sub, ...claims }, own) => signed(claims, own)],
])("a token that %s opens nothing", async (_, forgery) => {
  const { visitor, back } = await house.gone(member);
  house.organisation.forgery = forgery;

  await visitor.comeBack(back.href);

  expect(await endOf(visitor)).toBe("REFUSED");
});

test("a token as it should be, signed anew, opens the door: so it is the fault in each of them that counts", async () => {
  const { visitor, back } = await house.gone(member);
  house.organisation.forgery = (claims, own) => signed(claims, own);

  await visitor.comeBack(back.href);

  expect(await endOf(visitor)).toBe("Verzonnen office");
});
