import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font } from "fontkit";

const { resolve } = createRequire(import.meta.url);
const cut = (name: string) => readFileSync(resolve(`@expo-google-fonts/source-sans-3/${name}/SourceSans3_${name}.ttf`));

/** Whole, with every sign they have, so that a name is written as its owner writes it; a letter takes along what it needs. */
export const fonts = { regular: cut("400Regular"), strong: cut("600SemiBold") };

const isFont = (found: ReturnType<typeof create>): found is Font => "hasGlyphForCodePoint" in found;

const known = create(fonts.regular);

/** Whether all of it can be printed; a sign that cannot would be an empty box. */
export const isPrintable = (text: string): boolean =>
  isFont(known) && [...text].every((sign) => sign === "\n" || known.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));
