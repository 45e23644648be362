import { columns, consultant, handledBy, institution, isActive, many, one, status } from "./sql.js";

const shown =
  "id number stage channel receivedOn noticeVersion noticeGivenOn intakePlannedAt intakeHeldOn intakeCount " +
  "workStartedOn workEndedOn outcome frozenOn promisedBy destroyOn term";

const pupil = one(
  `select ${columns("p", "id givenName namePrefix familyName city birthOn gender")} from plain.pupil p where p.case_id = c.id`,
);
const guardians = many(
  "g",
  `select ${columns("g", "id kind authority livesApart givenName familyName email phone")}
   from plain.guardian g where g.case_id = c.id`,
);
const assignments = many(
  "a",
  `select ${columns("a", "id fromOn toOn")}, ${isActive("a")} "isActive", ${consultant("id name")} consultant
   from plain.assignment a where a.case_id = c.id`,
);
const lines = many(
  "l",
  `select ${columns("l", "id direction categories fromOn toOn")}, ${institution("l")} institution
   from plain.authorisation_line l where l.consent_id = t.id`,
);
const consents = many(
  "t",
  `select ${columns("t", "id document sentOn fromOn toOn")}, ${status("t")} status, ${lines} lines
   from plain.consent t where t.case_id = c.id`,
);

const items = `array(select to_json(x) from (select ${columns("c", shown)}, ${pupil} pupil, ${guardians} guardians,
  ${assignments} assignments, ${consents} consents from page c order by c.received_on desc, c.id desc) x) items`;
const latest = "order by received_on desc, id desc limit 25";
const counted = (found: string): string => `(select least(count(*), 1000) from (select ${found} limit 1001) n) total`;
const answer = (total: string): string => `select to_json(z)::text answer from (select ${items}, ${total}) z`;

/** A page of cases with all that is nested in them, and how many there are, counted to 1,001. */
const found = "from plain.case_file where stage = $1 and received_on <= $2";
export const list = `with page as materialized (select * ${found} ${latest}) ${answer(counted(found))}`;

/** A consultant has few: they are found once, by his assignments, and then put in order and counted. */
export const ownList = `with own as materialized (
    select c.* from plain.case_file c ${handledBy("$3")} where c.stage = $1 and c.received_on <= $2
  ), page as materialized (select * from own ${latest}) ${answer(counted("from own"))}`;
