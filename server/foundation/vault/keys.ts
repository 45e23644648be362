import { randomBytes, randomUUID } from "node:crypto";
import type { SealedUnder } from "@zorgvuldig/schema/kinds";
import { Explained } from "../explained.js";
import { fresh, HeldRing } from "./held-ring.js";
import { storeAt } from "./key-store.js";
import { OpenedKeys } from "./opened-keys.js";
import { type Installation, isOf, type Ring } from "./ring.js";
import { commitment, derived, isSame, seal, unseal } from "./seal.js";
import type { Purpose } from "./secrets.js";

type WrappedKey = { class: SealedUnder; epoch: number; wrapped: Buffer; commitment: Buffer };

export const commitmentLength = 32;
const firstRoot = 1;

/**
 * The keys of the house: the root, from which passwords and look-ups are derived, and the epoch keys that wrap each case's
 * own keys. Without them every row and every backup is noise.
 */
export class Keys extends HeldRing {
  /** Opened keys by their wrapped form, case and class: one that is erased or wrapped anew is never asked for again. */
  private readonly opened = new OpenedKeys();
  private readonly secrets = new Map<string, Buffer>();

  /** The keys of an installation that is there. `place` is a file, or `command:` and a program; `root` is in force in the database. */
  static open(place: string, root = firstRoot): Keys {
    const store = storeAt(place);
    const ring = store.read();
    if (!ring) throw new Explained(`KEYS: there are no keys at ${place}; without them nothing can be opened`);
    store.tidy();
    return new Keys(store, ring, root);
  }

  /** Keys that are kept nowhere, as long as it is not sure that what they open can be put back. */
  static beside(ring: Ring, root: number): Keys {
    const kept = () => {
      throw new Error("These keys are kept nowhere");
    };
    return new Keys({ read: () => ring, make: kept, replace: kept, tidy: () => {} }, ring, root);
  }

  /** The keys of a new installation: made now, or by its own first start when that was cut short. No other's. */
  static forNew(place: string, installation: Installation): Keys {
    const store = storeAt(place);
    if (!store.read()) store.make({ ...installation, id: randomUUID(), root: fresh(), epochs: { 1: fresh() } });
    const keys = Keys.open(place);
    if (!isOf(keys.ring, installation))
      throw new Explained(`KEYS: ${place} belongs to another installation; a new one needs keys of its own`);
    return keys;
  }

  /** 32 bytes for one purpose, such as a login's password: from the root in force, or from the one of this number. */
  secret(purpose: Purpose, root = this.root): Buffer {
    const name = `${root}|${purpose}`;
    const known = this.secrets.get(name) ?? derived(this.rootBytes(root), purpose);
    this.secrets.set(name, known);
    return known;
  }

  /** The same from every root that is there: what was made of the one before is found until it is made anew. */
  everySecret(purpose: Purpose): Buffer[] {
    return [this.root, ...(this.otherRoot ? [this.otherRoot] : [])].map((root) => this.secret(purpose, root));
  }

  /** The ring itself, for a copy of it and nothing else. */
  get copy(): Ring {
    return this.ring;
  }

  /** A new case's key, wrapped under the latest epoch and bound to its case and class. */
  newKey(caseId: string, under: SealedUnder): WrappedKey {
    const key = randomBytes(32);
    const { epoch } = this;
    return { class: under, epoch, wrapped: this.wrap(key, epoch, caseId, under), commitment: commitment(key) };
  }

  /** The same key, wrapped under the latest epoch. */
  wrapAnew(wrapped: Buffer, caseId: string, under: SealedUnder): Pick<WrappedKey, "epoch" | "wrapped"> {
    const { epoch } = this;
    return { epoch, wrapped: this.wrap(this.unwrap(wrapped, caseId, under), epoch, caseId, under) };
  }

  protected forget(): void {
    this.opened.clear();
    this.secrets.clear();
  }

  /** Opens `wrapped | commitment` as the database hands it over, in base64, to the key that seals rows. */
  rowKey(given: string, caseId: string, under: SealedUnder): Buffer {
    // Bound to its case and class, opened before or not: another's wrapped key is no key here.
    const asked = `${given}|${about(caseId, under)}`;
    const known = this.opened.get(asked);
    if (known) return known;
    const bytes = Buffer.from(given, "base64");
    const promised = bytes.subarray(-commitmentLength);
    const key = this.unwrap(bytes.subarray(0, -commitmentLength), caseId, under);
    if (!isSame(commitment(key), promised)) throw new Error("A key is not the one that was promised");
    return this.opened.keep(asked, derived(key, "zv|rows"));
  }

  private wrap(key: Buffer, epoch: number, caseId: string, under: SealedUnder): Buffer {
    const head = Buffer.alloc(4);
    head.writeUInt32BE(epoch);
    return Buffer.concat([head, seal(this.keyOf(epoch), key, about(caseId, under))]);
  }

  private unwrap(wrapped: Buffer, caseId: string, under: SealedUnder): Buffer {
    return unseal(this.keyOf(wrapped.readUInt32BE(0)), wrapped.subarray(4), about(caseId, under));
  }

  private keyOf(epoch: number): Buffer {
    // Another server began one since this one last looked.
    if (epoch > this.epoch) this.hear();
    const key = this.ring.epochs[epoch];
    if (!key) throw new Error("A key belongs to an epoch that is no more");
    return Buffer.from(key, "base64");
  }
}

const about = (caseId: string, under: SealedUnder): string => `zv|1|key|${caseId}|${under}`;
