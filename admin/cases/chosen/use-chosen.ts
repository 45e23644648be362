import { useEffect, useMemo, useState } from "react";
import { useListContext } from "react-admin";
import type { Picking } from "../../parts/column";
import { useSession } from "../../providers/session";
import { useText } from "../../providers/words";
import type { CaseRow } from "../case-file";

export type Chosen = {
  rows: readonly CaseRow[];
  clear: () => void;
  /** None for who may do nothing with several at once. */
  picking: Picking<CaseRow> | undefined;
};

/** The cases that somebody chose, on whichever page they stand; another filter begins anew. */
export const useChosen = (): Chosen => {
  const text = useText();
  const { person } = useSession();
  const { filterValues } = useListContext();
  const [chosen, choose] = useState<ReadonlyMap<string, CaseRow>>(new Map());
  const asked = JSON.stringify(filterValues);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the filter that what was chosen belongs to.
  useEffect(() => choose(new Map()), [asked]);

  const picking: Picking<CaseRow> = {
    label: ({ number }) => text("chosen.choose", { number }),
    allLabel: text("chosen.chooseAll"),
    isPicked: ({ id }) => chosen.has(id),
    turn: (rows, isPicked) => {
      const next = new Map(chosen);
      for (const row of rows) isPicked ? next.set(row.id, row) : next.delete(row.id);
      choose(next);
    },
  };
  return {
    rows: useMemo(() => [...chosen.values()], [chosen]),
    clear: () => choose(new Map()),
    picking: person?.role === "office" ? picking : undefined,
  };
};
