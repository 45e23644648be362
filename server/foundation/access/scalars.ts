import type { ClauseId } from "@zorgvuldig/schema/clauses";
import { limits } from "@zorgvuldig/schema/limits";
import type { InvalidKey } from "@zorgvuldig/schema/texts/nl/invalid";
import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

const refuse = (key: InvalidKey, clause?: ClauseId): never => {
  throw new GraphQLError(key, { extensions: { code: "BAD_USER_INPUT", key, clause } });
};

const scalar = (
  name: string,
  description: string,
  read: (text: string) => string,
): GraphQLScalarType<string, string> => {
  const parse = (value: unknown): string => (typeof value === "string" ? read(value) : refuse("text"));
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
};

export const Uuid = scalar("Uuid", "A random identifier, in lower case.", (text) =>
  /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(text) ? text : refuse("uuid"),
);

const exists = (day: string): boolean => {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
};

export const Day = scalar("Day", "A calendar day in Europe/Amsterdam, between 1900 and 2099.", (text) =>
  /^(19|20)\d\d-\d\d-\d\d$/.test(text) && exists(text) ? text : refuse("day"),
);

export const Moment = scalar("Moment", "An instant, ISO 8601 with offset.", (text) =>
  /^(19|20)\d\d-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/.test(text) &&
  exists(text.slice(0, 10))
    ? text
    : refuse("moment"),
);

export const Sha256 = scalar("Sha256", "The SHA-256 of a document, in lower-case hexadecimals.", (text) =>
  /^[0-9a-f]{64}$/.test(text) ? text : refuse("hash"),
);

/** Signs that nobody sees: between digits they hide a number, and alone they are no text. */
const unseen = /\p{Cf}/gu;

/** A run of digits with little between them: a telephone number or a date is a run of another length. */
const runs = /\d(?:(?:[^\S\n]|[._/\p{Pd}]){0,2}\d)*/gu;

/** A run of exactly nine digits that passes the eleven-test of a citizen service number. */
function holdsCitizenNumber(text: string): boolean {
  const plain = text.normalize("NFKC").replace(unseen, "");
  return [...plain.matchAll(runs)].some(([run]) => {
    const digits = [...run.replace(/\D/g, "")].map(Number);
    const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
    return digits.length === 9 && sum % 11 === 0 && digits.some((digit) => digit > 0);
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the rule is about
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const loneSurrogate = /\p{Cs}/u;

/** The one way in for text: no citizen service number has a ground here (UAVG 46), so none gets in. */
export const Text = scalar(
  "Text",
  `Well-formed text of at most ${limits.text} characters, without control characters.`,
  (given) => {
    const text = given.replace(/\r\n?/g, "\n");
    if (loneSurrogate.test(text) || control.test(text)) return refuse("control");
    if (text.length > limits.text) return refuse("long");
    if (holdsCitizenNumber(text)) return refuse("bsn", "data/contact");
    return text.replace(unseen, "").trim() === "" ? "" : text.normalize("NFC").trim();
  },
);
