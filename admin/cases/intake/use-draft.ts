import {
  DiscardIntakeDraftDocument,
  type IntakeDraftQuery,
  KeepIntakeDraftDocument,
} from "@zorgvuldig/schema/generated/operations";
import { useRef, useState } from "react";
import { useDataProvider } from "react-admin";
import type { PanelProvider } from "../../providers/data";
import type { CaseFile } from "../case-file";
import { type Draft, keptOf, type Typed } from "./draft";

const said = (typed: Typed, file: CaseFile) => JSON.stringify(keptOf(typed, file));

export type DraftKept = {
  /** As the house has it; null while there is none. */
  kept: Draft | null;
  /** Something was filled in that the house does not have yet. */
  isBehind: (typed: Typed) => boolean;
  /** Keeps what was filled in, one time after the other. Throws what the house has against it. */
  keep: (typed: Typed) => Promise<void>;
  /** What a colleague may have kept meanwhile; from then on it is this that is gone on from. */
  fetch: () => Promise<Draft | null>;
  discard: () => Promise<void>;
};

/** The draft on the server: what was filled in goes there as a whole, over the version that this person had. */
export const useDraft = (file: CaseFile, first: Draft | null, begin: Typed): DraftKept => {
  const provider = useDataProvider<PanelProvider>();
  const [kept, show] = useState(first);
  const now = useRef({ kept: first, said: said(begin, file) });
  const running = useRef<Promise<unknown>>(Promise.resolve());
  const take = (draft: Draft | null, words: string) => {
    now.current = { kept: draft, said: words };
    show(draft);
  };
  const which = () => ({ caseId: file.id, version: now.current.kept?.version ?? 0 });

  const isBehind = (typed: Typed) => said(typed, file) !== now.current.said;

  const keep = (typed: Typed) => {
    const keeping = running.current.then(async () => {
      const { heldOn, ...rest } = keptOf(typed, file);
      // Without an interview there is nothing to keep of it.
      if (!heldOn || !isBehind(typed)) return;
      const { keepIntakeDraft } = await provider.act(KeepIntakeDraftDocument, { ...which(), heldOn, ...rest });
      take(keepIntakeDraft, said(typed, file));
    });
    running.current = keeping.catch(() => {});
    return keeping;
  };

  const fetch = async () => {
    const { data } = await provider.getOne<NonNullable<IntakeDraftQuery["case"]>>("intakes", { id: file.id });
    take(data.intakeDraft, now.current.said);
    return data.intakeDraft;
  };

  const discard = async () => {
    await running.current;
    await provider.act(DiscardIntakeDraftDocument, which());
    take(null, said(begin, file));
  };

  return { kept, isBehind, keep, fetch, discard };
};
