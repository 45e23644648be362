import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";

/** What stands before the 32 bytes of an Ed25519 key in DER (RFC 8410). */
const before = { secret: "302e020100300506032b657004220420", open: "302a300506032b6570032100" } as const;
/** How C2SP's signed notes name Ed25519. */
const ed25519 = Buffer.from([1]);

/** Signs notes in one name (C2SP signed-note), with a key that is made from 32 secret bytes. */
export class Signer {
  private readonly secret: KeyObject;
  private readonly open: Buffer;

  constructor(
    readonly name: string,
    secret: Buffer,
  ) {
    const der = Buffer.concat([Buffer.from(before.secret, "hex"), secret]);
    this.secret = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
    this.open = createPublicKey(this.secret).export({ format: "der", type: "spki" }).subarray(-32);
  }

  /** By what anybody verifies its notes: `name+hash+key`. */
  get verifier(): string {
    return `${this.name}+${idOf(this.name, this.open).toString("hex")}+${Buffer.concat([ed25519, this.open]).toString("base64")}`;
  }

  /** The text, whose last line ends, with the line that signs it. */
  signed(text: string): string {
    return signedBy(text, this);
  }

  lineFor(text: string): string {
    const signature = Buffer.concat([idOf(this.name, this.open), sign(null, Buffer.from(text), this.secret)]);
    return `— ${this.name} ${signature.toString("base64")}\n`;
  }
}

/** The text, whose last line ends, with a line by each who signs it. */
export const signedBy = (text: string, ...signers: readonly Signer[]): string =>
  `${text}\n${signers.map((signer) => signer.lineFor(text)).join("")}`;

/** The text of a note that the verifier's owner signed, among others or alone; undefined when he did not. */
export function textOf(note: string, verifier: string): string | undefined {
  const [, name, id, given = ""] = verifier.match(/^(\S+?)\+([0-9a-f]{8})\+(\S+)$/) ?? [];
  const key = Buffer.from(given, "base64");
  const [, text, lines = ""] = note.match(/^([\s\S]*\n)\n((?:— \S+ [A-Za-z0-9+/=]+\n)+)$/) ?? [];
  const isKey = key.length === 33 && key[0] === 1;
  if (text === undefined || !name || !isKey || idOf(name, key.subarray(1)).toString("hex") !== id) return undefined;
  const open = createPublicKey({
    key: Buffer.concat([Buffer.from(before.open, "hex"), key.subarray(1)]),
    format: "der",
    type: "spki",
  });
  const isTheirs = lines.split("\n").some((line) => {
    const [, signer, signature = ""] = line.split(" ");
    const bytes = Buffer.from(signature, "base64");
    return (
      signer === name &&
      bytes.subarray(0, 4).toString("hex") === id &&
      verify(null, Buffer.from(text), open, bytes.subarray(4))
    );
  });
  return isTheirs ? text : undefined;
}

const idOf = (name: string, open: Buffer): Buffer =>
  createHash("sha256")
    .update(`${name}\n`)
    .update(Buffer.concat([ed25519, open]))
    .digest()
    .subarray(0, 4);
