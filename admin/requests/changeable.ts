import type { ChangeTarget } from "@zorgvuldig/schema/changes";
import type { ChangeableQuery } from "@zorgvuldig/schema/generated/operations";
import { useGetOne } from "react-admin";
import { nameOf } from "../parts/name-of";
import { useDates } from "../providers/dates";
import { useWord } from "../providers/words";
import { changesOf, type RequestFile } from "./request";

type Answered = NonNullable<ChangeableQuery["request"]>;
type Values = Readonly<Record<string, unknown>>;
/** One thing of which it can be asked to put it right or to erase it. */
export type Thing = { id: string; target: ChangeTarget; name: string; values: Values };

const short = (text: string | null | undefined): string =>
  text && text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : (text ?? "");

/** All that stands in the case of a request, as far as it can be read; nothing while it is being asked for. */
export const useThings = (request: RequestFile) => {
  const word = useWord();
  const { day } = useDates();
  // What was made is not to be read as it was.
  const made = changesOf(request).filter(({ madeOn }) => madeOn).length;
  const { data, error } = useGetOne<Answered>("changeables", { id: request.id, meta: { made } });
  const of = data?.case;
  const thing = (target: ChangeTarget, row: { id: string }, said: (string | null | undefined)[]): Thing => ({
    id: row.id,
    target,
    name: [word("changeTarget", target), ...said].filter(Boolean).join(" · "),
    values: row as unknown as Values,
  });
  type Kept = { id: string; receivedOn: string | null; text: string | null };
  type Paper = { id: string; receivedOn: string | null; name: string | null };
  const kept = (target: ChangeTarget) => (row: Kept) => thing(target, row, [day(row.receivedOn), short(row.text)]);
  const paper = (target: ChangeTarget) => (row: Paper) => thing(target, row, [day(row.receivedOn), row.name]);
  const things: Thing[] = of
    ? [
        ...(of.pupil ? [thing("PUPIL", of.pupil, [nameOf(of.pupil)])] : []),
        ...(of.guardians ?? []).map((row) => thing("GUARDIAN", row, [nameOf(row)])),
        ...(of.applicant ? [thing("APPLICANT", of.applicant, [of.applicant.name])] : []),
        ...(of.professionals ?? []).map((row) => thing("PROFESSIONAL", row, [row.name])),
        ...(of.learning ?? []).map(kept("LEARNING")),
        ...(of.absence ?? []).map(kept("ABSENCE")),
        ...(of.health ?? []).map(kept("HEALTH")),
        ...(of.home ?? []).map(kept("HOME")),
        ...(of.contacts ?? []).map((row) => thing("CONTACT", row, [day(row.heldOn), short(row.summary)])),
        ...(of.documents ?? []).map(paper("DOCUMENT")),
        ...(of.sensitiveDocuments ?? []).map(paper("SENSITIVE_DOCUMENT")),
      ]
    : [];
  return { things, isWaiting: !data && !error, error };
};
