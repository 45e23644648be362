import type { Act } from "@zorgvuldig/schema/words";
import { createElement, useEffect } from "react";
import { ShowBase, useNotify, useShowContext } from "react-admin";
import { useSaid } from "../../parts/said";
import { problemOf } from "../../providers/problem";
import { dialogs } from "../acts/dialogs";
import type { CaseFile } from "../case-file";

type MoveDialogProps = { caseId: string; act: Act; close: (isDone?: "done") => void };

const whole = { meta: { whole: true }, onError: () => {} };

/** Says that the case could not be read, and that is all: nothing was moved. */
const Failed = ({ close }: { close: () => void }) => {
  const notify = useNotify();
  const { error } = useShowContext();
  const { title } = useSaid(problemOf(error));
  useEffect(() => {
    notify(title, { type: "error" });
    close();
  }, [notify, title, close]);
  return null;
};

/** A move is the act itself: its own dialog, with all that it asks. */
export const MoveDialog = ({ caseId, act, close }: MoveDialogProps) => (
  <ShowBase<CaseFile>
    resource="cases"
    id={caseId}
    queryOptions={whole}
    loading={null}
    error={<Failed close={close} />}
    render={({ record }) => record && createElement(dialogs[act], { file: record, close })}
  />
);
