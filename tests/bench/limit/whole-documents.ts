import { columns, many, named, one } from "./sql.js";

const said = "id createdAt name source channel receivedOn format size edition finalAt contentHash";

const filed = (table: string, more: string): string =>
  many(
    "w",
    `select ${columns("w", said)}, ${one(`select r.id from plain.${table} r where r.id = w.replaces_id`)} replaces,
       ${named("account", "k", "w.author_id")} author, ${more} from plain.${table} w where w.case_id = c.id`,
  );
const about = `${columns("w", "category kind necessity")}, ${named("institution", "i", "w.source_institution_id")} "sourceInstitution"`;

export const documents = filed("document", about);
export const sensitiveDocuments = filed("sensitive_document", about);
export const signedForms = filed(
  "signed_form",
  `${one(`select ${columns("t", "id document sentOn")} from plain.consent t where t.id = w.consent_id`)} consent`,
);
export const informationRequests = many(
  "w",
  `select ${columns("w", "id createdAt categories manner askedOn chasedOn answeredAt endedAt")},
     case when w.answered_at is not null then 'ANSWERED' when w.ended_at is not null then 'ENDED' else 'OPEN' end state,
     ${columns("w", "purpose")}, ${named("institution", "i", "w.institution_id")} institution,
     ${named("account", "k", "w.author_id")} author from plain.information_request w where w.case_id = c.id`,
);
export const arrivals = many(
  "w",
  `select ${columns("w", "id form channel receivedOn decideBy decision decidedAt")},
     ${named("institution", "i", "w.institution_id")} institution, ${named("account", "k", "w.author_id")} author,
     ${named("account", "e", "w.decided_by_id")} "decidedBy" from plain.arrival w where w.case_id = c.id`,
);
