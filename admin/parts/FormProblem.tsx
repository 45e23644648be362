import { Alert, AlertTitle, Button } from "@mui/material";
import { useEffect, useRef } from "react";
import type { Problem } from "../providers/problem";
import { useText } from "../providers/words";
import { Clause } from "./Clause";
import { FieldLinks } from "./FieldLinks";
import { useSaid } from "./said";

type FormProblemProps = { problem: Problem | "reloaded"; form: string; reload: () => void };

/** Stands above the form and takes the focus, so that nobody has to look for what went wrong. */
export const FormProblem = ({ problem, form, reload }: FormProblemProps) => {
  const text = useText();
  const { severity, title, help } = useSaid(problem);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) box.current?.focus();
  }, [problem]);

  const details = problem !== "reloaded" && "fields" in problem ? problem : null;
  return (
    <Alert ref={box} tabIndex={-1} severity={severity} sx={{ mb: 3, scrollMarginTop: 64 }}>
      <AlertTitle component="p" sx={{ fontWeight: 650 }}>
        {title}
      </AlertTitle>
      {help}
      {details && <FieldLinks title={title} fields={details.fields} form={form} />}
      {details?.clause && <Clause id={details.clause} />}
      {problem !== "reloaded" && problem.kind === "conflict" && (
        <Button variant="outlined" onClick={reload} sx={{ display: "flex", mt: 1.5, bgcolor: "background.paper" }}>
          {text("states.loadSaved")}
        </Button>
      )}
    </Alert>
  );
};
