import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import { type Narrowed, type Part, parts } from "./case-narrowed";
import { useConsultants } from "./use-consultants";

type Said = { readonly part: Part; readonly words: string };

/** A filter in words, part by part, as it stands on a chip and beside an export. */
export const useFilterWords = (): ((filter: Narrowed) => Said[]) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const { consultants } = useConsultants();
  const nameOf = (id: string) => consultants.find((one) => one.id === id)?.name ?? text("filter.aConsultant");

  return (filter) => {
    const dayOf = (part: "receivedFrom" | "receivedTo" | "authorisedBefore" | "destroyBefore") =>
      filter[part] && text(`filter.said.${part}`, { day: day(filter[part]) });
    const said: Record<Part, string | null | undefined | false> = {
      stage:
        !!filter.stage?.length &&
        text("filter.said.stage", { stages: filter.stage.map((one) => word("stage", one)).join(", ") }),
      consultantId: filter.consultantId && text("filter.said.consultantId", { name: nameOf(filter.consultantId) }),
      withoutConsultant: filter.withoutConsultant && text("filter.said.withoutConsultant"),
      receivedFrom: dayOf("receivedFrom"),
      receivedTo: dayOf("receivedTo"),
      authorisedBefore: dayOf("authorisedBefore"),
      destroyBefore: dayOf("destroyBefore"),
      isFrozen: filter.isFrozen && text("filter.said.isFrozen"),
    };
    return parts.flatMap((part) => (said[part] ? [{ part, words: said[part] }] : []));
  };
};
