import { formats } from "./documents.js";
import { limits } from "./limits.js";

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

/** In bytes; what the house takes in as a document. */
export const largestScan = limits.document.bytes;

const kept = Object.values(formats).flatMap(({ extensions }) => extensions.map((end) => `.${end}`));

/** Whether the house keeps such a file as a document of the case; of another it keeps the hash alone. */
export const isKeptAsDocument = (name: string): boolean => kept.some((end) => name.toLowerCase().endsWith(end));

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
