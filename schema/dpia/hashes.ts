/** Of each version the SHA-256 of what it says, by its number: whoever changes a word of what landed finds a test against him. */
export const dpiaHashes: readonly string[] = [
  "2ba85ef65d376c6059d5157bb1806e83abe445a89c2d4f088b7486126df1e862",
  "ebdedd583fed5fa80ba8a42fbed5758930eca6206fd041004c42aa8d04165fbe",
  "9512d1212dc4a065da0cf1426039b40257c97560675e6bc547ae59d9bceafd0b",
];
