import { randomBytes } from "node:crypto";
import { chmod, copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "@jest/globals";
import type { Kind, SealedUnder } from "@zorgvuldig/schema/kinds";
import { headIn } from "@zorgvuldig/server/foundation/audit/chain";
import { signerOf } from "@zorgvuldig/server/foundation/audit/signing";
import { headBy, signingKeysIn } from "@zorgvuldig/server/foundation/audit/signing-keys";
import { openedAddress } from "@zorgvuldig/server/foundation/mail/address";
import { CaseKeys, openBox } from "@zorgvuldig/server/foundation/vault/boxes";
import { Keys } from "@zorgvuldig/server/foundation/vault/keys";
import { derived, seal, unseal } from "@zorgvuldig/server/foundation/vault/seal";
import { figure } from "../support/figure.js";
import { gcm, gcmVectors, hkdf, hkdfVectors } from "./vectors.js";

const kept = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../figures/kept");
/** Every form in which a ring was ever written, and the roots and signing keys in it. */
const rings = [
  { file: "ring-bare", roots: [1], signings: [1] },
  { file: "ring-placed", roots: [1], signings: [1] },
  { file: "ring-renewing", roots: [1, 2], signings: [1, 2] },
  { file: "ring-renewed", roots: [2], signings: [2] },
];
type Kept = {
  caseId: string;
  boxes: {
    under: SealedUnder;
    wrapped: string;
    commitment: string;
    table: string;
    kind: Kind;
    row: string;
    version: number;
    box: string;
    held: object;
  }[];
  address: { account: string; wrapped: string; sealed: string; email: string };
  seeds: { root: number; sealed: string }[];
  log: {
    verifiers: string[];
    handover: string;
    heads: { seq: number; hash: string; note: string }[];
    late: string;
    early: string;
  };
};
const bytes = (text: string): Buffer => Buffer.from(text, "base64");

/** What is written down in this form opens for ever. Gives how many things were opened. */
async function opened(folder: string): Promise<number> {
  const { caseId, boxes, address, seeds, log } = JSON.parse(
    await readFile(path.join(kept, "sealed.json"), "utf8"),
  ) as Kept;
  let count = 0;
  for (const { file, roots, signings } of rings) {
    const place = path.join(folder, file);
    await copyFile(path.join(kept, `${file}.json`), place);
    await chmod(place, 0o600);
    for (const root of roots) {
      const keys = Keys.open(place, root);
      for (const { under, wrapped, commitment, box, held, ...about } of boxes) {
        const given = Buffer.concat([bytes(wrapped), bytes(commitment)]).toString("base64");
        expect(openBox(new CaseKeys(keys, caseId, { [under]: given }), under, box, about)).toEqual(held);
      }
      const lying = { wrapped: bytes(address.wrapped), sealed: bytes(address.sealed) };
      expect(openedAddress(keys, address.account, lying)).toBe(address.email);
      const seed = bytes(seeds.find((one) => one.root === root)?.sealed ?? "");
      const about = `zv|1|authenticator|${address.account}`;
      expect(unseal(keys.secret("door/authenticator"), seed, about).toString()).toBe("0123456789abcdefghij");
      expect(signings.map((number) => signerOf(keys, number).verifier)).toEqual(
        signings.map((number) => log.verifiers[number - 1]),
      );
      count += boxes.length + 2 + signings.length;
    }
  }
  const [first = "", latest = ""] = log.verifiers;
  const signing = signingKeysIn({ verifier: latest, handovers: [log.handover] });
  for (const { note, ...head } of log.heads) expect(headBy(note, signing)).toMatchObject(head);
  expect(headIn(log.heads[0]?.note ?? "", first)).toMatchObject({ seq: log.heads[0]?.seq, hash: log.heads[0]?.hash });
  for (const note of [log.late, log.early]) expect(() => headBy(note, signing)).toThrow("not in force");
  return count + log.heads.length + 1;
}

figure(
  "C1",
  {
    tried:
      "NIST's vectors of GCM, those of RFC 5869, random boxes against both written anew, and files of every form that was ever written",
    toHold: "100 %; old forms still open",
    small: 200,
    full: 20_000,
  },
  async (size) => {
    for (const { text, tag, key, nonce, plain, about } of gcmVectors) {
      expect(gcm(key, nonce, plain, about)).toEqual({ text, tag });
      if (about.length > 0) continue;
      const sealed = Buffer.concat([Buffer.from([1]), nonce, text, tag]);
      expect(unseal(key, sealed, "")).toEqual(plain);
    }
    for (const { hash, secret, salt, info, okm } of hkdfVectors) {
      expect(hkdf(hash, secret, salt, info, okm.length)).toEqual(okm);
      if (hash === "sha512" && salt.length === 0) expect(derived(secret, info.toString())).toEqual(okm.subarray(0, 32));
    }
    for (let nth = 0; nth < size; nth++) {
      const [secret, plain, about] = [randomBytes(32), randomBytes(nth % 300), `zv|1|pupil|contact|${nth}|ë€|1`];
      const key = derived(secret, about);
      expect(key).toEqual(hkdf("sha512", secret, Buffer.alloc(0), Buffer.from(about), 32));
      const sealed = seal(key, plain, about);
      const { text, tag } = gcm(key, sealed.subarray(1, 13), plain, Buffer.from(about));
      expect(sealed.subarray(13)).toEqual(Buffer.concat([text, tag]));
      const anew = Buffer.concat([Buffer.from([1]), randomBytes(12)]);
      const other = gcm(key, anew.subarray(1), plain, Buffer.from(about));
      expect(unseal(key, Buffer.concat([anew, other.text, other.tag]), about)).toEqual(plain);
    }
    const folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-kept-"));
    const files = await opened(folder).finally(() => rm(folder, { recursive: true }));
    return `${gcmVectors.length} vectors of GCM, ${hkdfVectors.length} of HKDF, ${size} random boxes and keys, ${files} things in ${rings.length} forms of a ring: all as they should be`;
  },
);
