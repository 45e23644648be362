import { type Source, withoutComments } from "./sources.js";

/** A call in a text: its arguments, as written. */
type Call = { readonly file: string; readonly given: readonly string[] };

const opening = "([{";
const closing = ")]}";

/** The arguments from here to the bracket that ends the call; a comma inside quotes or brackets parts nothing. */
function argumentsFrom(text: string, start: number): string[] {
  const given = [""];
  let depth = 0;
  let quote = "";
  for (const sign of text.slice(start)) {
    if (quote) quote = sign === quote ? "" : quote;
    else if (`"'\``.includes(sign)) quote = sign;
    else if (opening.includes(sign)) depth += 1;
    else if (closing.includes(sign) && --depth < 0) break;
    else if (sign === "," && depth === 0) {
      given.push("");
      continue;
    }
    given[given.length - 1] += sign;
  }
  return given.map((one) => one.trim());
}

/** Every call that begins so, such as `new Refusal(`. */
export const callsOf = (sources: readonly Source[], beginning: RegExp): Call[] =>
  sources.flatMap(({ file, text }) => {
    const code = withoutComments(text);
    return [...code.matchAll(new RegExp(beginning, "g"))].map((found) => ({
      file,
      given: argumentsFrom(code, found.index + found[0].length),
    }));
  });

/** The words in quotes in a piece of code. */
export const quotedIn = (code: string | undefined): string[] =>
  [...(code ?? "").matchAll(/["']([^"']+)["']/g)].map(([, word]) => word ?? "");
