import { randomUUID } from "node:crypto";
import { behind } from "../support/behind.js";
import type { Bureau } from "../support/bureau.js";
import { type Root, roots } from "./ask.js";
import { type Asking, askingOf, isThere, mayAsk } from "./asking.js";
import { reading } from "./expected.js";
import { operations, refusals } from "./expected-operations.js";
import type { Planted } from "./plant.js";
import {
  asks,
  type CaseName,
  caseNames,
  codeOf,
  outsideCases,
  parsed,
  posts,
  roleOf,
  standingOf,
  type Viewer,
  type Wire,
} from "./viewers.js";
import { readingOf, Weighing } from "./weighing.js";

type Row = Record<string, unknown> & { id: string };
export type Found = { readonly id: string; readonly case: CaseName; readonly table: string };

/** What the existence of a row tells, where that is more than the course of a case. */
export const told: Record<string, string> = {
  pupil: "identity",
  applicant: "contact",
  professional: "professional",
  intake_draft: "note",
  disclosed_health: "health",
  disclosed_home: "home",
  health_record: "health",
  home_record: "home",
  data_subject_request: "request",
  request_decision: "request",
  redaction: "request",
  decided_change: "request",
  recipient_notice: "request",
  restriction: "request",
  pack_transfer: "request",
  pack_delivery: "request",
  pack_link: "request",
  pack_piece: "handed",
  retention_hold: "request",
  complaint: "request",
  document: "document",
  document_content: "document",
  sensitive_document: "sensitive",
  sensitive_content: "sensitive",
  signed_form: "form",
  form_content: "form",
  arrival: "arrival",
  arrival_content: "arrival",
  // As of a request: who works on the case is not told of it, the FG is.
  "task of quarantine": "request",
  reveal: "trace",
  erasure_approval: "trace",
  idle_reason: "trace",
  breach_case: "breach",
  message: "delivery",
};
const tableAt: Partial<Record<Root, string>> = {
  cases: "case_file",
  consents: "consent",
  recipients: "authorisation_line",
  requests: "data_subject_request",
  retentionHolds: "retention_hold",
  reveals: "reveal",
  tasks: "task",
};

/** Every row of every planted case, looked up behind the server's back. */
export async function rowsOf(bureau: Bureau, planted: Planted): Promise<Found[]> {
  const tables = await behind<{ name: string }>(
    bureau,
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'case_id' and table_name not in ('key_wrap', 'erasure_preview')`,
  );
  const called = (name: string) =>
    name === "task" ? "case kind when 'DECIDE_QUARANTINE' then 'task of quarantine' else 'task' end" : `'${name}'`;
  const all = tables.map(({ name }) => `select id, case_id, ${called(name)} as name from ${name}`);
  const rows = await behind<{ id: string; case_id: string; name: string }>(
    bureau,
    `${all.join(" union all ")} union all select id, id, 'case_file' from case_file`,
  );
  const nameOf = new Map(caseNames.map((name) => [planted.id(name), name]));
  return rows.flatMap(({ id, case_id, name }) => {
    const found = nameOf.get(case_id);
    return found ? [{ id, case: found, table: name }] : [];
  });
}

/** What says again what is said elsewhere. */
const repeating = new Set(["DecidedChange.becomes"]);

/** One viewer asks everything that can be asked, and what he hears is weighed. */
export class Survey {
  readonly faults = new Set<string>();
  /** The planted values that he was shown. */
  readonly heard = new Set<string>();
  private readonly weighings = new Map<CaseName | "outside", Weighing>();
  private readonly hidden: readonly string[];
  private readonly caseOf: ReadonlyMap<string, CaseName>;

  constructor(
    private readonly bureau: Bureau,
    private readonly planted: Planted,
    private readonly rows: readonly Found[],
    readonly viewer: Viewer,
  ) {
    for (const name of caseNames)
      this.weighings.set(
        name,
        new Weighing(this.faults, (field) => (repeating.has(field) ? [] : planted.in(name, field))),
      );
    this.weighings.set("outside", new Weighing(this.faults, () => []));
    this.caseOf = new Map(rows.map((row) => [row.id, row.case]));
    const stands = standingOf[viewer];
    this.hidden = [
      ...planted.canaries.filter((one) => readingOf(one.field, stands[one.case]) !== "+").map(({ text }) => text),
      ...rows.filter((row) => reading[told[row.table] ?? "course"]?.[stands[row.case]] !== "+").map(({ id }) => id),
    ];
  }

  /** The planted values that he ought to be shown. */
  get due(): string[] {
    const stands = standingOf[this.viewer];
    return this.planted.canaries.flatMap(({ field, text, case: name }) =>
      readingOf(field, stands[name]) === "+" ? [text] : [],
    );
  }

  /** Per field of one row, what stood there. */
  get seen(): [string, string][] {
    return [...this.weighings.values()].flatMap((weighing) => [...weighing.seen]);
  }

  async everything(): Promise<void> {
    for (const asking of askingOf(this.viewer)) {
      const { root, about } = asking;
      const wire = await this.asks(asking, about ? this.planted.id(about) : "");
      if (!mayAsk(this.viewer, root)) this.refused(asking, wire);
      else if (!about) this.page(asking, wire);
      else if (isThere(this.viewer, about)) this.one(asking, about, wire);
      else if (wire.text !== (await this.asks(asking, randomUUID())).text)
        this.faults.add(`A case that is not there is told from none: ${wire.text}`);
    }
  }

  private async asks({ root, question }: Asking, id: string): Promise<Wire> {
    const variables = root === "case" ? { id } : {};
    const wire = await posts(this.bureau, this.viewer, question.text, variables);
    const known = await asks(this.bureau, this.viewer, question.text, variables);
    // Where it is refused, the two ways may say so in words of their own, but mean the same.
    const same = parsed(wire).data ? known.text === wire.text : codeOf(known) === codeOf(wire) && !parsed(known).data;
    if (!same) this.faults.add(`${question.text} is answered otherwise when it is known`);
    for (const hidden of this.hidden)
      if (wire.text.includes(hidden)) this.faults.add(`The answer to ${question.text} holds ${hidden}`);
    for (const { text } of this.planted.canaries) if (wire.text.includes(text)) this.heard.add(text);
    return wire;
  }

  private refused({ root, question }: Asking, wire: Wire): void {
    const cell = operations[root]?.[roleOf[this.viewer]];
    const code = cell && cell !== "+" ? refusals[cell] : "";
    if (codeOf(wire) !== code || parsed(wire).data)
      this.faults.add(`${question.text} is answered ${codeOf(wire)} in place of ${code}`);
  }

  private one(asking: Asking, name: CaseName, wire: Wire): void {
    const { data } = parsed(wire);
    if (data?.case) this.weigh(name, asking, data.case as Row);
    else this.faults.add(`${asking.question.text} is answered ${codeOf(wire)}`);
  }

  private page(asking: Asking, wire: Wire): void {
    const { root, question } = asking;
    const page = parsed(wire).data?.[root] as { items: Row[]; total: number } | undefined;
    if (!page) return void this.faults.add(`${question.text} is answered ${codeOf(wire)}`);
    const stands = standingOf[this.viewer];
    const due = this.rows.filter(
      ({ table, case: name }) =>
        table.replace(" of quarantine", "") === tableAt[root] &&
        isThere(this.viewer, name) &&
        reading[told[table] ?? "course"]?.[stands[name]] === "+",
    ).length;
    if (tableAt[root] && (page.total !== due || page.items.length !== due))
      this.faults.add(`${root} holds ${page.items.length} rows of ${page.total}, and should hold ${due}`);
    for (const row of page.items) this.weigh(this.caseOf.get(row.id) ?? "outside", asking, row);
  }

  private weigh(name: CaseName | "outside", { root, question }: Asking, row: Row): void {
    const standing = name === "outside" ? outsideCases[roleOf[this.viewer]] : standingOf[this.viewer][name];
    this.weighings.get(name)?.row(roots[root].type, question.ask, row, standing);
  }
}
