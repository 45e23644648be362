import { randomBytes } from "node:crypto";
import { Explained } from "../explained.js";
import { follows, from, type KeyStore, type Ring, rootIn, rootNumberOf, rootsIn, withoutFormerRoot } from "./ring.js";
import { derived } from "./seal.js";

export const fresh = (): string => randomBytes(32).toString("base64");
const firstSigning = "log/signing";

/** The ring as this server knows it, and what may be done to it: always on the disk before anybody uses it. */
export abstract class HeldRing {
  /** The root in force, by the word of the database. */
  private inForce: number;

  protected constructor(
    private readonly store: KeyStore,
    protected ring: Ring,
    root: number,
  ) {
    this.inForce = root;
    if (!rootIn(ring, root))
      throw new Explained("KEYS: these keys are not of the same time as the database: their root is another");
  }

  /** Tells one installation's keys from another's; kept in the database, so that a wrong file stops the start. */
  get id(): string {
    return this.ring.id;
  }

  /** Reads again what another server may have written. */
  hear(): void {
    const ring = this.store.read();
    if (!ring || !follows(ring, this.ring, this.inForce))
      throw new Explained("KEYS: the keys of this installation are no longer where they were");
    this.ring = ring;
    if (!rootIn(ring, this.inForce)) this.inForce = rootNumberOf(ring);
    this.forget();
  }

  /** The root in force, by its number. */
  get root(): number {
    return this.inForce;
  }

  /** Which other root there is: the next one, or the one before, while one takes the place of the other. */
  get otherRoot(): number | undefined {
    return rootsIn(this.ring).find((one) => one !== this.inForce);
  }

  /** Says which root is in force. Throws `Explained` when it is not there. */
  useRoot(number: number): void {
    if (number === this.inForce) return;
    if (!rootIn(this.ring, number)) this.hear();
    if (!rootIn(this.ring, number)) throw new Explained(`KEYS: root ${number} of this installation is not there`);
    this.inForce = number;
  }

  protected rootBytes(number: number): Buffer {
    const root = rootIn(this.ring, number);
    if (!root) throw new Error(`There is no root ${number}`);
    return Buffer.from(root, "base64");
  }

  /** Makes the root after the one in force, unless it is there. What signs the log no longer follows from a root then. */
  beginRoot(): void {
    this.hear();
    if (!this.ring.nextRoot) this.keep({ ...this.ring, nextRoot: fresh(), signing: this.signingKeys });
  }

  /** Destroys the root before the one in force. */
  endRoot(): void {
    this.hear();
    if (this.ring.nextRoot && this.inForce > rootNumberOf(this.ring)) this.keep(withoutFormerRoot(this.ring));
  }

  /** The latest epoch that this server has heard of. */
  get epoch(): number {
    return Math.max(...this.epochs);
  }

  /** The epochs whose keys are there. */
  get epochs(): number[] {
    return Object.keys(this.ring.epochs).map(Number);
  }

  /** Makes the key of an epoch, unless it is there: a round that was cut short made it. On the disk before it is used. */
  beginEpoch(number: number): void {
    this.hear();
    if (!this.ring.epochs[number]) this.keep({ ...this.ring, epochs: { ...this.ring.epochs, [number]: fresh() } });
  }

  /** Destroys the keys of all epochs before this one. */
  destroyBefore(number: number): void {
    this.hear();
    const epochs = from(number, this.ring.epochs);
    if (Object.keys(epochs).length < this.epochs.length) this.keep({ ...this.ring, epochs });
  }

  /** The secret of the log's signing key of this number. Throws when there is none. */
  signing(number: number): Buffer {
    if (!this.signingKeys[number]) this.hear();
    const secret = this.signingKeys[number];
    if (!secret) throw new Error(`There is no signing key ${number}`);
    return Buffer.from(secret, "base64");
  }

  /** The numbers of the signing keys that are there: more than one while one takes the place of another. */
  get signings(): number[] {
    return Object.keys(this.signingKeys).map(Number);
  }

  beginSigning(number: number): void {
    this.hear();
    if (!this.signingKeys[number]) this.keep({ ...this.ring, signing: { ...this.signingKeys, [number]: fresh() } });
  }

  /** Destroys the secrets of the signing keys before this one; what they signed is verified without. */
  endSigning(number: number): void {
    this.hear();
    const signing = from(number, this.signingKeys);
    if (Object.keys(signing).length < this.signings.length) this.keep({ ...this.ring, signing });
  }

  private get signingKeys(): Readonly<Record<string, string>> {
    return this.ring.signing ?? { 1: derived(Buffer.from(this.ring.root, "base64"), firstSigning).toString("base64") };
  }

  private keep(ring: Ring): void {
    this.store.replace(ring);
    this.ring = ring;
    this.forget();
  }

  /** Forgets what was opened with a ring that is another now. */
  protected abstract forget(): void;
}
