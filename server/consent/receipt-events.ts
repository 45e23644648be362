import { dpvStatus } from "@zorgvuldig/schema/consent-records";
import { type Day, dayBegins, inUtc, type Moment, plus } from "../foundation/clock/calendar.js";
import type { ConsentFacts, Signing } from "./receipt-facts.js";

/** One thing that became of a consent: when, by whom, and to what it led. */
export type ConsentEvent = {
  readonly event_time: Moment;
  readonly validity_duration: string;
  readonly entity_id: string;
  readonly event_type: "explicit";
  readonly event_state: string;
  /** Whom it is about alone, of a line that was taken back. */
  readonly party_id?: string;
};

/** Who acts for the bureau. */
export const bureauId = "controller";

/** Asked, and then what each of these said, in the order of it; and that it ran out, once it has. */
export function eventsOf(
  facts: ConsentFacts,
  signatures: readonly Signing[],
  validity_duration: string,
): ConsentEvent[] {
  const event = (event_time: Moment, entity_id: string, status: string): ConsentEvent => ({
    event_time,
    validity_duration,
    entity_id,
    event_type: "explicit",
    event_state: dpvStatus[status] ?? "dpv:ConsentUnknown",
  });
  const said = signatures.flatMap((one): ConsentEvent[] => {
    const who = one.guardian?.id ?? facts.case.pupil?.id ?? facts.case.id;
    return [
      ...(one.signedOn ? [event(dayBegins(one.signedOn), who, "GIVEN")] : []),
      ...(one.withdrawnAt ? [event(inUtc(one.withdrawnAt), who, one.signedOn ? "WITHDRAWN" : "REFUSED")] : []),
      ...(one.invalidatedAt ? [event(inUtc(one.invalidatedAt), bureauId, "INVALIDATED")] : []),
    ];
  });
  const struck = facts.lines.flatMap(({ withdrawnAt, institution }): ConsentEvent[] =>
    withdrawnAt ? [{ ...event(inUtc(withdrawnAt), bureauId, "WITHDRAWN"), party_id: institution.id }] : [],
  );
  const ends = [plus(facts.toOn, "P1D"), facts.lapsesOn].filter((day): day is Day => !!day).sort()[0];
  const over = facts.status === "EXPIRED" && ends ? [event(dayBegins(ends), bureauId, "EXPIRED")] : [];
  return [
    event(dayBegins(facts.sentOn), bureauId, "REQUESTED"),
    ...[...said, ...struck].toSorted((one, other) => one.event_time.localeCompare(other.event_time)),
    ...over,
  ];
}
