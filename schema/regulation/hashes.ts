/** Of each version the SHA-256 of what it says: whoever changes a word of what landed finds a test against him. */
export const regulationHashes: Readonly<Record<string, string>> = {
  "2026-1": "ab1b042e8152bdb1c541d17cc1562b38c688b65300432d87e40432a603ba0165",
  "2026-2": "59167c074daf2e9a3b73e0bbd5befdac83a7af920effb333e43fe952536dd77c",
};
