import { Alert, Button } from "@mui/material";
import { sessionTerms } from "@zorgvuldig/schema/terms";
import { useState } from "react";
import { useLogout } from "react-admin";
import { numberIn } from "../parts/number-in";
import { Rows } from "../parts/Rows";
import { Section } from "../parts/Section";
import { useSaid } from "../parts/said";
import { endSession, endSessions, type OwnSession } from "../providers/own-account";
import { type Problem, problemOf } from "../providers/problem";
import { useText } from "../providers/words";
import { useSessionColumns } from "./use-session-columns";

type SessionSectionProps = { sessions: readonly OwnSession[]; reload: () => Promise<void> };

export const SessionSection = ({ sessions, reload }: SessionSectionProps) => {
  const text = useText();
  const logout = useLogout();
  const [problem, setProblem] = useState<Problem | null>(null);

  const doing = (act: () => Promise<unknown>) => async () => {
    setProblem(null);
    await act().catch((error: unknown) => setProblem(problemOf(error)));
  };
  const end = (id: string) => doing(() => endSession(id).finally(reload))();
  const endAll = doing(() => endSessions().then(() => logout(undefined, undefined, false)));
  const columns = useSessionColumns(end);

  return (
    <Section
      title={text("account.sessions")}
      line={text("account.sessionsLine", {
        minutes: numberIn(sessionTerms.idle),
        hours: numberIn(sessionTerms.absolute),
      })}
      action={
        <Button variant="outlined" onClick={endAll}>
          {text("account.everywhere")}
        </Button>
      }
    >
      {problem && <Trouble problem={problem} />}
      <Rows caption={text("account.sessions")} columns={columns} rows={sessions} />
    </Section>
  );
};

const Trouble = ({ problem }: { problem: Problem }) => {
  const { severity, title } = useSaid(problem);
  return <Alert severity={severity}>{title}</Alert>;
};
