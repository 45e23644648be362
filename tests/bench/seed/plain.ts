import type { Class } from "@zorgvuldig/server/foundation/access/class";
import { allTables, tableOf } from "@zorgvuldig/server/foundation/access/declared";
import { snake } from "@zorgvuldig/server/foundation/access/holds";

type Column = { readonly property: string; readonly name: string; readonly type: string };

/** The columns of a class in plain text: one for every field that is stored, sealed or not, and for every row it belongs to. */
export function plainColumns(entity: Class): Column[] {
  const { fields, relations } = tableOf(entity);
  const stored = [...fields].filter(([, field]) => !field.computed && !field.derived);
  return [
    { property: "id", name: "id", type: "uuid" },
    ...stored.map(([property, { type }]) => ({
      property,
      name: snake(property),
      type: type.column + (type.list ? "[]" : ""),
    })),
    ...relations.map(({ property }) => ({ property: `${property}Id`, name: `${snake(property)}_id`, type: "uuid" })),
  ];
}

const tableFor = (entity: Class): string => {
  const columns = plainColumns(entity).map(({ name, type }) => `"${name}" ${type}`);
  return `create table plain.${tableOf(entity).table.name} (${columns.join(", ")});`;
};

/** What hand-written SQL may be asked of, as in a house without a law: no boxes, no policies, no log. */
export const plainSchema = (): string => `create schema plain; ${allTables().map(tableFor).join("\n")}`;

/** Tables whose rows are always asked for as the list of one case. */
const ofCase = [
  "guardian",
  "assignment",
  "consent",
  "learning_record",
  "absence_record",
  "health_record",
  "home_record",
  "disclosure",
  "data_subject_request",
  "request_decision",
  "redaction",
  "decided_change",
  "recipient_notice",
  "restriction",
  "pack_transfer",
  "pack_delivery",
  "retention_hold",
  "complaint",
  "idle_reason",
  "reveal",
  "contact_moment",
  "professional",
  "letter",
  "sign_link",
  "notice",
  "document",
  "sensitive_document",
  "signed_form",
  "information_request",
  "arrival",
  "task",
];
const ofDisclosure = ["disclosure_link"];
const ofDelivery = ["pack_link"];
const ofConsent = ["signature", "authorisation_line"];
/** So that a list comes out of its index in the order in which its rows were made. */
const listed = (table: string, by: string) => `create index on plain.${table} (${by}, created_at, id)`;

/** The indexes that the hand-written statements want, made when the rows are there. */
export const plainIndexes = (): string[] => [
  ...allTables().map((entity) => `alter table plain.${tableOf(entity).table.name} add primary key (id)`),
  "create index on plain.case_file (stage, received_on desc, id desc)",
  "create unique index on plain.pupil (case_id)",
  "create unique index on plain.applicant (case_id)",
  "create index on plain.assignment (consultant_id, case_id) where ended_at is null",
  ...ofCase.map((table) => listed(table, "case_id")),
  ...ofDisclosure.map((table) => listed(table, "disclosure_id")),
  ...ofDelivery.map((table) => listed(table, "delivery_id")),
  ...ofConsent.map((table) => listed(table, "consent_id")),
];
