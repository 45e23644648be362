import { glossary } from "@zorgvuldig/schema/glossary";
import { plus } from "../foundation/clock/calendar.js";

/** On a day, or at an instant: one of the two. */
export type Entry = {
  readonly id: string;
  readonly number: string;
  readonly what: "TASK" | "INTAKE";
  readonly day: string | null;
  /** In UTC, in the basic form of ISO 8601. */
  readonly at: string | null;
};

const plain = (day: string): string => day.replaceAll("-", "");

const when = ({ day, at }: Entry): string[] => {
  if (day) return [`DTSTART;VALUE=DATE:${plain(day)}`, `DTEND;VALUE=DATE:${plain(plus(day, "P1D"))}`];
  return at ? [`DTSTART:${at}`, "DURATION:PT1H"] : [];
};

const event = (entry: Entry): string[] => [
  "BEGIN:VEVENT",
  `UID:${entry.what.toLowerCase()}-${entry.id}@zorgvuldig`,
  // When it was made says nothing to anybody, and would be new at every reading.
  "DTSTAMP:20260101T000000Z",
  ...when(entry),
  `SUMMARY:${entry.what === "TASK" ? glossary.noun.task.nl : glossary.noun.intake.nl} ${entry.number}`,
  "CLASS:PRIVATE",
  "TRANSP:TRANSPARENT",
  "END:VEVENT",
];

/** As RFC 5545 has it. A line holds a word and a case number: short enough never to be folded, and without a sign to be escaped. */
export const asCalendar = (entries: readonly Entry[]): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Zorgvuldig//NL",
    "CALSCALE:GREGORIAN",
    "X-WR-CALNAME:Zorgvuldig",
    ...entries.flatMap(event),
    "END:VCALENDAR",
    "",
  ].join("\r\n");
