/** What a signed paper may come back as: a scan, a photograph, or a file that was signed digitally. */
export const scanTypes = {
  "application/pdf": ".pdf",
  "image/jpeg": ".jpg",
  "image/png": ".png",
  "image/tiff": ".tif",
  "image/heic": ".heic",
  "application/pkcs7-mime": ".p7m",
  "application/vnd.etsi.asic-e+zip": ".asice",
} as const;

/** In bytes: more than any form of a few pages takes. */
export const largestScan = 25_000_000;

const endings = [...Object.values(scanTypes), ".jpeg", ".tiff", ".heif", ".asic"];

/** What is wrong with a file that should be a signed paper; nothing where it will do. A browser does not know every type by its name. */
export function wrongScan({
  name,
  size,
  type,
}: {
  name: string;
  size: number;
  type: string;
}): "empty" | "large" | "type" | null {
  if (size === 0) return "empty";
  if (size > largestScan) return "large";
  const isKnown = type in scanTypes || endings.some((ending) => name.toLowerCase().endsWith(ending));
  return isKnown ? null : "type";
}
