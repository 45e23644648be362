import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** What a browser tells a device, and what one that means ill might tell it instead. */
type Asked = { challenge: string };
type Where = { origin: string; host?: string; isVerified?: boolean };

const sha256 = (text: string | Buffer): Buffer => createHash("sha256").update(text).digest();
const base64url = (bytes: Buffer): string => bytes.toString("base64url");
const word = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
/** CBOR of a text under 24 bytes, and of bytes. */
const text = (value: string): Buffer => Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)]);
const bytes = (value: Buffer): Buffer => {
  const { length } = value;
  return Buffer.concat([Buffer.from(length < 256 ? [0x58, length] : [0x59, length >> 8, length & 255]), value]);
};

const [isThere, isVerifiedBit, hasKey] = [0x01, 0x04, 0x40];

/** A telephone that keeps one passkey, written from the standard (WebAuthn level 2) and not with the house's library. */
export class Device {
  private readonly keys = generateKeyPairSync("ec", { namedCurve: "P-256" });
  readonly id = randomBytes(32);

  /** A device that does not count says 0 each time. */
  constructor(private readonly counts = true) {}

  private counter = 0;

  /** Sets the count back, as it stands on a copy. */
  copyAt(counter: number): this {
    this.counter = counter;
    return this;
  }

  /** Answers an offer to make a passkey. */
  make({ challenge }: Asked, where: Where) {
    const { x = "", y = "" } = this.keys.publicKey.export({ format: "jwk" });
    const key = Buffer.concat([
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
      bytes(Buffer.from(x, "base64url")),
      Buffer.from([0x22]),
      bytes(Buffer.from(y, "base64url")),
    ]);
    const made = Buffer.concat([Buffer.alloc(16), Buffer.from([0, this.id.length]), this.id, key]);
    const data = Buffer.concat([this.head(where, hasKey), made]);
    const attestation = Buffer.concat([
      ...[Buffer.from([0xa3]), text("fmt"), text("none"), text("attStmt"), Buffer.from([0xa0])],
      ...[text("authData"), bytes(data)],
    ]);
    return this.answer({
      clientDataJSON: base64url(this.told("webauthn.create", challenge, where)),
      attestationObject: base64url(attestation),
      transports: ["internal"],
    });
  }

  /** Answers a question to show it. */
  show({ challenge }: Asked, where: Where) {
    if (this.counts) this.counter++;
    const data = this.head(where, 0);
    const told = this.told("webauthn.get", challenge, where);
    return this.answer({
      clientDataJSON: base64url(told),
      authenticatorData: base64url(data),
      signature: base64url(sign("sha256", Buffer.concat([data, sha256(told)]), this.keys.privateKey)),
    });
  }

  private answer<Response>(response: Response) {
    const id = base64url(this.id);
    return { id, rawId: id, type: "public-key", clientExtensionResults: {}, response };
  }

  private head({ host = "localhost", isVerified = true }: Where, more: number): Buffer {
    const flags = isThere | (isVerified ? isVerifiedBit : 0) | more;
    return Buffer.concat([sha256(host), Buffer.from([flags]), word(this.counter)]);
  }

  private told(type: string, challenge: string, { origin }: Where): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }
}
