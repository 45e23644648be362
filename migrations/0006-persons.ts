import { adds, assigned, changes, protect, reads, requested, Step } from "./protect.js";

const seenByConsultant = (table: string) => reads(table, "zv_consultant", assigned(`${table}.case_id`));
/** A person stays in the case that he was taken down in. */
const writtenByOffice = (table: string, columns: string) =>
  reads(table, "zv_office") + adds(table, "zv_office") + changes(table, "zv_office", `version, ${columns}`);
const written = {
  pupil: "contact, identity",
  applicant: "kind, permission_on, permission_by, contact, note",
  guardian: "kind, authority, lives_apart, contact, note",
};

/** data/persons: who occurs in a case. A person lives in one case; in two cases it is two rows. */
export class Persons extends Step {
  readonly name = "Persons0000000000006";
  readonly sql = `
    create table pupil (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      case_id uuid not null constraint pupil_case_id_fkey references case_file,
      contact bytea not null,
      identity bytea not null
    );
    create unique index pupil_case_id on pupil (case_id);
    create table applicant (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      case_id uuid not null constraint applicant_case_id_fkey references case_file,
      kind text not null,
      permission_on date,
      permission_by text,
      contact bytea not null,
      note bytea not null,
      constraint with_leave check (kind = 'PARENT' or (permission_on is not null and permission_by is not null))
    );
    create unique index applicant_case_id on applicant (case_id);
    create table guardian (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      case_id uuid not null constraint guardian_case_id_fkey references case_file,
      kind text not null check (kind in ('PARENT', 'LEGAL_GUARDIAN', 'CARER', 'REPRESENTATIVE')),
      authority text not null check (authority in ('YES', 'NO', 'UNKNOWN')),
      lives_apart boolean not null,
      contact bytea not null,
      note bytea not null
    );
    create unique index guardian_case_id on guardian (case_id, id);
    ${Object.entries(written)
      .map(([table, columns]) => protect(table) + writtenByOffice(table, columns) + seenByConsultant(table))
      .join("")}
    ${["pupil", "applicant"].map((table) => reads(table, "zv_fg", requested(`${table}.case_id`))).join("")}
    ${reads("guardian", "zv_fg")}
  `;
}
