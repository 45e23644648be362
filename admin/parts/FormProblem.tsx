import { Alert, AlertTitle } from "@mui/material";
import { useEffect, useRef } from "react";
import { Clause } from "./Clause";
import { FieldLinks } from "./FieldLinks";
import { type Told, useSaid } from "./said";

type FormProblemProps = { problem: Told; form: string };

/** Stands above the form and takes the focus, so that nobody has to look for what went wrong. */
export const FormProblem = ({ problem, form }: FormProblemProps) => {
  const { severity, title, help } = useSaid(problem);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) box.current?.focus();
  }, [problem]);

  const details = typeof problem !== "string" && "fields" in problem ? problem : null;
  return (
    <Alert ref={box} tabIndex={-1} severity={severity} sx={{ mb: 3, scrollMarginTop: 64 }}>
      <AlertTitle component="p" sx={{ fontWeight: 650 }}>
        {title}
      </AlertTitle>
      {help}
      {details && <FieldLinks title={title} fields={details.fields} form={form} />}
      {details?.clause && <Clause id={details.clause} />}
    </Alert>
  );
};
