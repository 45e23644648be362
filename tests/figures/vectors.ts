import { createCipheriv, createHmac } from "node:crypto";

/** AES-GCM, written from NIST SP 800-38D with nothing but the block cipher of the platform: what the house's own is held against. */
export function gcm(key: Buffer, nonce: Buffer, plain: Buffer, about: Buffer): { text: Buffer; tag: Buffer } {
  const block = (input: Buffer): Buffer => {
    const cipher = createCipheriv("aes-256-ecb", key, null).setAutoPadding(false);
    return Buffer.concat([cipher.update(input), cipher.final()]);
  };
  const counted = (counter: number): Buffer => {
    const input = Buffer.concat([nonce, Buffer.alloc(4)]);
    input.writeUInt32BE(counter, 12);
    return block(input);
  };
  const text = Buffer.from(plain.map((byte, at) => byte ^ (counted(2 + Math.floor(at / 16))[at % 16] ?? 0)));
  const lengths = Buffer.alloc(16);
  lengths.writeUInt32BE(about.length * 8, 4);
  lengths.writeUInt32BE(text.length * 8, 12);
  const h = numberOf(block(Buffer.alloc(16)));
  let sum = 0n;
  for (const part of blocksOf(Buffer.concat([padded(about), padded(text), lengths])))
    sum = times(sum ^ numberOf(part), h);
  const mask = numberOf(counted(1));
  return { text, tag: Buffer.from((sum ^ mask).toString(16).padStart(32, "0"), "hex") };
}

const numberOf = (bytes: Buffer): bigint => BigInt(`0x${bytes.toString("hex")}`);
const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((16 - (bytes.length % 16)) % 16)]);
const blocksOf = (bytes: Buffer): Buffer[] =>
  Array.from({ length: bytes.length / 16 }, (_, at) => bytes.subarray(16 * at, 16 * at + 16));

/** In the field of 2^128 elements, the first bit first. */
function times(one: bigint, other: bigint): bigint {
  let [product, factor] = [0n, other];
  for (let bit = 127n; bit >= 0n; bit--) {
    if ((one >> bit) & 1n) product ^= factor;
    factor = factor & 1n ? (factor >> 1n) ^ (0xe1n << 120n) : factor >> 1n;
  }
  return product;
}

/** HKDF, written from RFC 5869. */
export function hkdf(hash: "sha256" | "sha512", secret: Buffer, salt: Buffer, info: Buffer, length: number): Buffer {
  const size = hash === "sha256" ? 32 : 64;
  const prk = createHmac(hash, salt.length > 0 ? salt : Buffer.alloc(size))
    .update(secret)
    .digest();
  let [last, all] = [Buffer.alloc(0), Buffer.alloc(0)];
  for (let count = 1; all.length < length; count++) {
    last = createHmac(hash, prk)
      .update(Buffer.concat([last, info, Buffer.from([count])]))
      .digest();
    all = Buffer.concat([all, last]);
  }
  return all.subarray(0, length);
}

const range = (from: number, to: number): Buffer =>
  Buffer.from(Array.from({ length: to - from }, (_, at) => from + at));
const hex = (text: string): Buffer => Buffer.from(text, "hex");
const long =
  "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255";
const longSealed =
  "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad";
const key = hex("feffe9928665731c6d6a8f9467308308".repeat(2));
const nonce = hex("cafebabefacedbaddecaf888");
const none = Buffer.alloc(0);

/** The test cases 13 to 16 of the GCM that was submitted to NIST: those of 256 bits with a nonce of 96. */
export const gcmVectors = [
  {
    key: Buffer.alloc(32),
    nonce: Buffer.alloc(12),
    plain: none,
    about: none,
    text: none,
    tag: hex("530f8afbc74536b9a963b4f1c4cb738b"),
  },
  {
    ...{ key: Buffer.alloc(32), nonce: Buffer.alloc(12), plain: Buffer.alloc(16), about: none },
    ...{ text: hex("cea7403d4d606b6e074ec5d3baf39d18"), tag: hex("d0d1c8a799996bf0265b98b5d48ab919") },
  },
  { key, nonce, plain: hex(long), about: none, text: hex(longSealed), tag: hex("b094dac5d93471bdec1a502270e3cc6c") },
  {
    ...{ key, nonce, plain: hex(long.slice(0, 120)), about: hex("feedfacedeadbeeffeedfacedeadbeefabaddad2") },
    ...{ text: hex(longSealed.slice(0, 120)), tag: hex("76fc6ece0f4e1768cddf8853bb2d551b") },
  },
] as const;

type Derivation = { hash: "sha256" | "sha512"; secret: Buffer; salt: Buffer; info: Buffer; okm: Buffer };

/** RFC 5869, appendix A.1 to A.3, which are of SHA-256; and those same inputs 1 and 3 with SHA-512, as they are published elsewhere. */
export const hkdfVectors: readonly Derivation[] = [
  {
    ...{ hash: "sha256", secret: Buffer.alloc(22, 0x0b), salt: range(0, 13), info: range(0xf0, 0xfa) },
    okm: hex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"),
  },
  {
    ...{ hash: "sha256", secret: range(0, 0x50), salt: range(0x60, 0xb0), info: range(0xb0, 0x100) },
    okm: hex(
      "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87",
    ),
  },
  {
    ...{ hash: "sha256", secret: Buffer.alloc(22, 0x0b), salt: none, info: none },
    okm: hex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"),
  },
  {
    ...{ hash: "sha512", secret: Buffer.alloc(22, 0x0b), salt: range(0, 13), info: range(0xf0, 0xfa) },
    okm: hex("832390086cda71fb47625bb5ceb168e4c8e26a1a16ed34d9fc7fe92c1481579338da362cb8d9f925d7cb"),
  },
  {
    ...{ hash: "sha512", secret: Buffer.alloc(22, 0x0b), salt: none, info: none },
    okm: hex("f5fa02b18298a72a8c23898a8703472c6eb179dc204c03425c970e3b164bf90fff22d04836d0e2343bac"),
  },
];
