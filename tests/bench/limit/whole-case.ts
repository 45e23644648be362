import type { Role } from "@zorgvuldig/schema/words";
import { columns, consultant, day, handledBy, institution, isActive, many, named, one, status } from "./sql.js";
import { arrivals, documents, informationRequests, sensitiveDocuments, signedForms } from "./whole-documents.js";

const course =
  "id version number stage channel receivedOn noticeVersion noticeGivenOn intakePlannedAt intakeHeldOn intakeCount " +
  "withdrawnOn agreedCallbackOn putOnHoldOn workStartedOn workEndedOn outcome lastContactOn termMoves frozenOn restrictedOn promisedBy destroyOn term";

/** How a case stands, with what this role may do about it, as every act answers. */
export const standing = (role: Role): string => `${columns("c", course)}, (select m.acts from plain.may_do m
  where m.role = '${role}' and m.stage = c.stage and m.is_frozen = (c.frozen_on is not null)) "mayDo"`;

const pupil = one(
  `select ${columns("p", "id givenName namePrefix familyName birthOn gender street postcode city isAddressSecret hiddenStreet hiddenPostcode hiddenCity")}
   from plain.pupil p where p.case_id = c.id`,
);
const applicant = one(
  `select ${columns("p", "id kind name phone email permissionFrom permissionOn permissionBy")}
   from plain.applicant p where p.case_id = c.id`,
);
const guardians = many(
  "g",
  `select ${columns("g", "id kind authority authorityEvidence livesApart givenName namePrefix familyName email phone street postcode city isAddressSecret hiddenStreet hiddenPostcode hiddenCity")}
   from plain.guardian g where g.case_id = c.id`,
);
const assignments = many(
  "a",
  `select ${columns("a", "id version fromOn toOn")}, ${isActive("a")} "isActive",
     ${consultant("id name organisation")} consultant from plain.assignment a where a.case_id = c.id`,
);
const signatures = many(
  "s",
  `select ${columns("s", "id version signer signedOn channel documentHash formHash remindedOn withdrawnAt withdrawalReason askedOn neededFrom holdsAuthority invalidatedAt invalidationReason")},
     ${one(`select ${columns("g", "id givenName namePrefix familyName")} from plain.guardian g where g.id = s.guardian_id`)} guardian
   from plain.signature s where s.consent_id = t.id`,
);
const isInForce = `l.withdrawn_at is null and c.stage <> 'CLOSED' and ${day} between l.from_on and l.to_on and ${status("t")} = 'GIVEN'`;
const lines = many(
  "l",
  `select ${columns("l", "id direction categories declined fromOn toOn withdrawnAt withdrawalReason relevance necessity")}, ${isInForce} "isInForce",
     ${institution("l")} institution from plain.authorisation_line l where l.consent_id = t.id`,
);
const consents = many(
  "t",
  `select ${columns("t", "id version document formVersion regulationVersion sentOn fromOn toOn")},
     ${status("t")} status, ${signatures} signatures, ${lines} lines from plain.consent t where t.case_id = c.id`,
);
const records = (kind: string, own = ""): string =>
  many(
    "r",
    `select ${columns("r", `id ${own}text necessity statement source channel receivedOn`)},
       ${named("institution", "i", "r.source_institution_id")} "sourceInstitution",
       ${named("account", "k", "r.author_id")} author from plain.${kind}_record r where r.case_id = c.id`,
  );
const links = many(
  "dl",
  `select ${columns("dl", "id endsAt triesLeft openedAt downloads endedAt")} from plain.disclosure_link dl where dl.disclosure_id = d.id`,
);
const disclosures = many(
  "d",
  `select ${columns("d", "id manner state categories facts disclosedAt leftOn withdrawnAt recalledAt toldOn purpose attention")}, ${links} links, ${named("account", "k", "d.author_id")} author,
     ${one(`select ${columns("i", "id name kind phone")} from plain.institution i where i.id = d.institution_id`)} institution from plain.disclosure d where d.case_id = c.id`,
);
const contacts = many(
  "m",
  `select ${columns("m", "id createdAt channel heldOn partner subject isReached movesTerm summary statement")},
     ${one(`select ${columns("i", "id name")} from plain.institution i where i.id = m.institution_id`)} institution,
     ${named("account", "k", "m.author_id")} author from plain.contact_moment m where m.case_id = c.id`,
);
const signLinks = many(
  "sl",
  `select ${columns("sl", "id isPosted endsAt triesLeft openedAt usedAt endedAt")},
     ${one("select g.id from plain.guardian g where g.id = sl.guardian_id")} guardian from plain.sign_link sl where sl.case_id = c.id`,
);
const notices = many(
  "z",
  `select ${columns("z", "id kind noticeVersion givenOn channel")},
     ${one("select g.id from plain.guardian g where g.id = z.guardian_id")} guardian,
     ${one("select f.id from plain.professional f where f.id = z.professional_id")} professional,
     ${one("select u.id from plain.pupil u where u.id = z.pupil_id")} pupil,
     ${one("select a.id from plain.applicant a where a.id = z.applicant_id")} applicant,
     ${named("account", "k", "z.author_id")} author from plain.notice z where z.case_id = c.id`,
);
const professionals = many(
  "f",
  `select ${columns("f", "id createdAt name profession email phone necessity privateReason")},
     ${one(`select ${columns("i", "id name")} from plain.institution i where i.id = f.institution_id`)} institution,
     ${named("account", "k", "f.author_id")} author from plain.professional f where f.case_id = c.id`,
);
const letters = many(
  "b",
  `select ${columns("b", "id template language textVersion intakeHeldOn writtenOn postedOn contentHash")},
     ${one("select g.id from plain.guardian g where g.id = b.guardian_id")} guardian,
     ${named("account", "k", "b.author_id")} author from plain.letter b where b.case_id = c.id`,
);
const tasks = many(
  "j",
  `select ${columns("j", "id version createdAt kind targetOn state endedAt")}, c.destroy_on - 1 "finalOn",
     ${named("account", "k", "j.owner_id")} owner, ${named("account", "e", "j.ended_by_id")} "endedBy"
   from plain.task j where j.case_id = c.id`,
);
/** $2 asks. */
const reveals = many(
  "v",
  `select ${columns("v", "id endsAt")}, v.account_id = $2 "isMine" from plain.reveal v where v.case_id = c.id`,
);
const requests = many(
  "q",
  `select ${columns("q", "id kind person receivedOn dueStatutory dueTarget state identityDoubt identityAskedOn identityMeans identityConfirmedOn answeredOn objectsTo")}, null wording, q.subject_id "personId",
     case when q.kind = 'OBJECTION' then coalesce(q.objects_to, array['SURVEY', 'FIGURES']) end "holdsFor",
     ${one(`select ${columns("e", "id receivedOn")} from plain.data_subject_request e where e.id = q.earlier_id`)} earlier,
     ${one("select m.id from plain.contact_moment m where m.id = q.contact_id")} contact
   from plain.data_subject_request q where q.case_id = c.id`,
);

const idleReasons = many(
  "w",
  `select ${columns("w", "id givenOn reason")}, ${named("account", "k", "w.author_id")} author from plain.idle_reason w where w.case_id = c.id`,
);
const complaints = many(
  "h",
  `select ${columns("h", "id receivedOn channel state settledOn correctedOn text correction")},
     ${named("account", "k", "h.proposed_by_id")} "proposedBy", ${named("account", "e", "h.corrected_by_id")} "correctedBy"
   from plain.complaint h where h.case_id = c.id`,
);

const holds = many(
  "o",
  `select ${columns("o", "id ground destroyOn until endedOn")},
     ${one(`select ${columns("q", "id kind")} from plain.data_subject_request q where q.id = o.request_id`)} request from plain.retention_hold o where o.case_id = c.id`,
);
const keptForClaim = `(select ${[
  "learning_record",
  "absence_record",
  "health_record",
  "home_record",
  "document",
  "sensitive_document",
  "contact_moment",
]
  .map((table) => `(select count(*) from plain.${table} x where x.case_id = c.id and x.restricted_on is not null)`)
  .join(" + ")})::int "itemsKeptForClaim"`;

/** No night has passed over what was seeded, so nothing that is due was foretold. */
const erasure = `case when c.destroy_on <= house_today() then case when exists (select from plain.data_subject_request q where q.case_id = c.id
      and q.answered_on is null and q.kind in ('ACCESS', 'CORRECTION', 'RESTRICTION', 'PORTABILITY') and q.received_on <= c.destroy_on)
    then 'HELD' else 'WAITING' end when c.destroy_on <= house_today() + 7 then 'FORETOLD' end`;

const ends = `c.intake_held_on + 14 "ifDeclinedPromisedBy", c.intake_held_on + 13 "ifDeclinedDestroyOn",
  (c.intake_held_on + interval '3 months')::date "ifHeldDestroyOn", (c.intake_held_on + interval '3 months')::date "ifAwaitedDestroyOn"`;

const whole = (role: Role, rest: string): string => `select to_json(x)::text answer from (
  select ${standing(role)}, ${columns("c", "question declineReason referredTo schoolType cause countedIn")}, ${erasure} erasure, ${keptForClaim}, ${ends}, ${pupil} pupil, ${applicant} applicant,
    ${guardians} guardians, ${assignments} assignments, ${consents} consents, ${signLinks} "signLinks", ${records("learning", "aspect ")} learning,
    ${records("absence", "startedOn endedOn ")} absence, ${documents} documents, ${signedForms} "signedForms",
    ${informationRequests} "informationRequests", ${disclosures} disclosures, ${professionals} professionals, ${notices} notices, ${contacts} contacts, ${letters} letters, ${tasks} tasks, ${rest} where c.id = $1) x`;

/** The whole case for the office: health and home are not for it, so nobody reads them. */
export const wholeCase = whole(
  "office",
  `null health, null home, null "sensitiveDocuments", ${arrivals} arrivals, ${requests} requests, ${idleReasons} "idleReasons", ${complaints} complaints, ${reveals} reveals, ${holds} holds from plain.case_file c`,
);

/** The whole case for the consultant who handles it. */
export const ownCase = whole(
  "consultant",
  `${records("health")} health, ${records("home")} home, ${sensitiveDocuments} "sensitiveDocuments", null arrivals, null requests, null "idleReasons", null complaints, null reveals, null holds from plain.case_file c ${handledBy("$2")}`,
);
