import type { Bureau, PersonName } from "../support/bureau.js";
import { hashOf } from "../support/cases.js";
import { Person } from "../support/person.js";
import type { Role, Standing } from "./expected.js";

/** The planted cases, by what makes them different. */
export const caseNames = ["quiet", "asked", "answered", "declined", "held", "upcoming"] as const;
export type CaseName = (typeof caseNames)[number];

export const viewers = [
  "office",
  "lead",
  "consultant",
  "consultant2",
  "former",
  "fg",
  "ministry",
  "administrator",
  "anonymous",
] as const;
export type Viewer = (typeof viewers)[number];

type Stands = Record<CaseName, Standing>;
const everywhere = (standing: Standing): Stands => ({
  quiet: standing,
  asked: standing,
  answered: standing,
  declined: standing,
  held: standing,
  upcoming: standing,
});

/** How each viewer stands to each case, as `plant` makes it so. */
export const standingOf: Record<Viewer, Stands> = {
  office: everywhere("office"),
  lead: everywhere("office"),
  // His assignment to the answered case ended when it was closed.
  consultant: { ...everywhere("elsewhere"), quiet: "assigned", answered: "formerly" },
  consultant2: { ...everywhere("elsewhere"), asked: "assigned" },
  // Of the quiet case he was taken off by hand; on the other he starts tomorrow.
  former: { ...everywhere("elsewhere"), quiet: "formerly", upcoming: "upcoming" },
  fg: { ...everywhere("fg"), asked: "asked", answered: "answered" },
  ministry: everywhere("ministry"),
  administrator: everywhere("administrator"),
  anonymous: everywhere("anonymous"),
};

export const roleOf = {
  office: "office",
  lead: "office",
  consultant: "consultant",
  consultant2: "consultant",
  former: "consultant",
  fg: "fg",
  ministry: "ministry",
  administrator: "administrator",
  anonymous: "anonymous",
} as const satisfies Record<Viewer, Role>;

/** How a viewer stands to what is in no case. */
export const outsideCases: Record<Role, Standing> = {
  office: "office",
  consultant: "elsewhere",
  fg: "fg",
  ministry: "ministry",
  administrator: "administrator",
  anonymous: "anonymous",
};

/** What one viewer of each role is called. */
export const oneOf: Record<Role, Viewer> = {
  office: "office",
  consultant: "consultant2",
  fg: "fg",
  ministry: "ministry",
  administrator: "administrator",
  anonymous: "anonymous",
};

export type Wire = { status: number; text: string };

/** Sends a free question as it stands, and gives the answer as it came. */
export const posts = (bureau: Bureau, viewer: Viewer, query: string, variables: object = {}): Promise<Wire> =>
  sends(bureau, viewer, { query, variables });

/** Asks a question that the house knows, which goes the way of the panel's: compiled, by a plan that is kept. */
export const asks = (bureau: Bureau, viewer: Viewer, known: string, variables: object = {}): Promise<Wire> =>
  sends(bureau, viewer, { id: `sha256:${hashOf(known)}`, variables });

async function sends(bureau: Bureau, viewer: Viewer, body: object): Promise<Wire> {
  const { status, text } =
    viewer === "anonymous"
      ? await new Person(bureau.url, "", "").send("post", "/graphql", body)
      : await bureau.as(viewer satisfies PersonName).raw(body);
  return { status, text };
}

type Answer = { data?: Record<string, unknown> | null; errors?: { extensions: { code: string } }[] };
export const parsed = ({ text }: Wire): Answer => JSON.parse(text) as Answer;

/** The code of the first error, or "none". */
export const codeOf = (wire: Wire): string => parsed(wire).errors?.[0]?.extensions.code ?? "none";
