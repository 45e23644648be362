import type { Login } from "./expected-rows.js";

/** Columns of rows that a login may see, which it may not: of a request the office knows that it is there, not what it says. */
const sealedAddress = ["account_address.commitment", "account_address.sealed", "account_address.made_at"];
/** By what a link and its code are known nobody reads. */
const linkSecrets = ["disclosure_link.token_hash", "disclosure_link.code_mac"];
/** The same of links to sign, and in which transaction one is open. */
const signSecrets = ["token_hash", "code_mac", "opened_in"].map((column) => `sign_link.${column}`);
const packSecrets = ["pack_link.token_hash", "pack_link.code_mac"];
/** Who reported a breach and is not of the bureau knows that it is there, under its number. */
const breachReported = [
  "reported_by_id",
  "state",
  "known_at",
  "started_at",
  "ended_at",
  "nature",
  "data_kinds",
  "people_count",
];
const breachJudged = [
  "risk",
  "assessed_at",
  "assessed_by_id",
  "notified_at",
  "reference",
  "is_delay_explained",
  "completed_at",
];
const breachTold = [
  "cases_found",
  "cases_gone",
  "telling_since",
  "exemption",
  "closed_at",
  "destroy_on",
  "incident",
  "commitment",
];
const breach = [...breachReported, ...breachJudged, ...breachTold].map((column) => `breach.${column}`);
const matter = [
  "version",
  "created_at",
  "author_id",
  "kind",
  "received_on",
  "due_on",
  "done_on",
  "destroy_on",
  "reason",
  "commitment",
];
const loneRequest = [
  ...["version", "created_at", "number", "author_id", "kind", "person", "asked_by", "channel", "received_on", "state"],
  ...["due_statutory", "due_target", "identity_doubt", "identity_asked_on", "identity_means", "identity_confirmed_on"],
  ...["answered_on", "destroy_on", "term_set_on", "foretold_on", "approved_by_id", "petition", "commitment"],
].map((column) => `lone_request.${column}`);
const loneDecision = [
  ...["version", "created_at", "request_id", "author_id", "matter", "delay", "outcome", "ground", "finding", "state"],
  ...["judged_by_id", "judged_on", "decided_on", "told_on", "told_by", "language", "text_version", "reason"],
  "commitment",
].map((column) => `lone_decision.${column}`);

const posting = [
  ...[
    "version",
    "created_at",
    "author_id",
    "channel",
    "requested_on",
    "posted_on",
    "regulation",
    "dropped_on",
    "promised_by",
  ],
  ...["destroy_on", "postal", "commitment"],
].map((column) => `posting.${column}`);

export const hidden: Partial<Record<Login, readonly string[]>> = {
  zv_office: [
    ...["lone_request.petition", "lone_request.wrapped", "lone_request.commitment"],
    ...["data_subject_request.wording", "redaction.wording", "decided_change.wording", "pack_delivery.handed"],
    ...linkSecrets,
    ...signSecrets,
    "survey_invitation.refusal_hash",
    ...packSecrets,
  ],
  // Where somebody lives who must not be found they are not even handed sealed.
  zv_consultant: [
    ...["guardian.refuge", "pupil.refuge", "breach.epoch", "breach.wrapped"],
    ...[...linkSecrets, ...signSecrets, ...breach],
  ],
  zv_fg: [
    ...[...linkSecrets, ...signSecrets, ...packSecrets, "survey_invitation.refusal_hash"],
    ...["posting.postal", "posting.wrapped", "posting.commitment"],
  ],
  // The door knows who has an address, the rounds wrap its key anew; neither is handed what it opens.
  // Nor, of the case of a link that is open, where somebody hides.
  zv_door: [
    ...["guardian.refuge", "pupil.refuge"],
    ...sealedAddress,
    "account_address.epoch",
    "account_address.wrapped",
    ...breach,
    "breach.epoch",
    "breach.wrapped",
  ],
  // Of an export and of a complaint in no case they wrap the key anew. The index of names is read with the boxes that hold a name or a birth date, and with nothing else.
  zv_rounds: [
    ...sealedAddress,
    ...["created_at", "refuge", "is_address_secret"].map((column) => `pupil.${column}`),
    ...[
      "request_id",
      "version",
      "created_at",
      "account_id",
      "session",
      "kind",
      "activity",
      "fields",
      "stage",
      "received_from",
    ].map((column) => `export.${column}`),
    ...["consultant_id", "without_consultant", "destroy_before", "authorised_before", "is_frozen"].map(
      (column) => `export.${column}`,
    ),
    ...["received_to", "sorted_by", "is_descending", "count", "ends_at", "reason", "commitment"].map(
      (column) => `export.${column}`,
    ),
    ...["version", "created_at", "number", "author_id", "origin", "received_on", "channel", "state", "settled_on"].map(
      (column) => `lone_complaint.${column}`,
    ),
    ...["last_contact_on", "destroy_on", "term_set_on", "foretold_on", "approved_by_id", "proposed_by_id"].map(
      (column) => `lone_complaint.${column}`,
    ),
    ...["corrected_by_id", "corrected_on", "reason", "commitment"].map((column) => `lone_complaint.${column}`),
    ...[...loneRequest, ...loneDecision, ...posting],
    ...[...breach, ...["version", "created_at", "number"].map((column) => `breach.${column}`)],
    ...matter.map((column) => `authority_matter.${column}`),
    ...["version", "created_at", "complaint_id", "author_id", "held_on", "channel", "reason", "commitment"].map(
      (column) => `lone_contact.${column}`,
    ),
    ...["version", "created_at", "number", "author_id", "received_on", "channel", "state", "settled_on"].map(
      (column) => `privacy_complaint.${column}`,
    ),
    ...["to_authority_on", "destroy_on", "term_set_on", "foretold_on", "approved_by_id", "grievance", "commitment"].map(
      (column) => `privacy_complaint.${column}`,
    ),
    ...["version", "created_at", "complaint_id", "author_id", "held_on", "channel", "grievance", "commitment"].map(
      (column) => `privacy_contact.${column}`,
    ),
    ...["created_at", "kind", "permission_on", "permission_by", "note"].map((column) => `applicant.${column}`),
    ...["created_at", "kind", "authority", "lives_apart", "note", "refuge", "is_address_secret"].map(
      (column) => `guardian.${column}`,
    ),
  ],
};
