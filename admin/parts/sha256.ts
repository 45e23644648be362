/** In lower-case hexadecimal, as the house expects it. */
export const sha256 = async (file: Blob) => {
  const hash = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};
