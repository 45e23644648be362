import type { Act } from "@zorgvuldig/schema/words";
import { createElement, type ReactNode, useState } from "react";
import { dialogs } from "../acts/dialogs";
import type { CaseFile } from "../case-file";

type Opened = { open: (act: Act) => void; dialog: ReactNode };

/** The dialog of an act over this page; `done` hears when the house has done it. */
export const useAct = (file: CaseFile, done: () => void = () => {}): Opened => {
  const [act, setAct] = useState<Act | null>(null);
  const close = (isDone?: "done") => {
    setAct(null);
    if (isDone) done();
  };
  return { open: setAct, dialog: act && createElement(dialogs[act], { file, close }) };
};
