import { Stack } from "@mui/material";
import { type ReactNode, useId, useState } from "react";
import { Form } from "react-admin";
import { type Problem, problemOf } from "../providers/problem";
import { FormProblem } from "./FormProblem";
import { fieldsShown } from "./fields-shown";

export type AskFormProps<Values> = {
  defaults?: Partial<Values>;
  ask: (values: Partial<Values>) => Promise<void>;
  /** Fetches what somebody else has saved meanwhile. */
  reload?: () => Promise<unknown>;
  foot: (isBusy: boolean) => ReactNode;
  children: ReactNode;
};

type FormValues = Record<string, unknown>;

/** A form that keeps what was filled in until the house has said yes, and says what the matter was if it did not. */
export const AskForm = <Values extends object>({
  defaults = {},
  ask,
  reload,
  foot,
  children,
}: AskFormProps<Values>) => {
  const id = useId();
  // A case that is fetched again must not wipe what is being filled in.
  const [initial] = useState(defaults);
  const [problem, setProblem] = useState<Problem | "reloaded" | null>(null);
  const [isBusy, setBusy] = useState(false);

  const submit = async (values: FormValues) => {
    setBusy(true);
    setProblem(null);
    try {
      // The form knows its inputs by name only; the house refuses every name and value that it does not know.
      await ask(values as Partial<Values>);
    } catch (error) {
      const found = problemOf(error);
      setProblem(found);
      return "fields" in found ? fieldsShown(id, found.fields) : undefined;
    } finally {
      setBusy(false);
    }
  };

  const reloadSaved = async () => {
    await reload?.();
    setProblem("reloaded");
  };

  // Unregistered: what is not on the screen is not sent.
  return (
    <Form<FormValues>
      id={id}
      record={{}}
      defaultValues={initial}
      onSubmit={submit}
      shouldUnregister
      noValidate
      disableInvalidFormNotification
    >
      {problem && <FormProblem problem={problem} form={id} reload={reloadSaved} />}
      <Stack sx={{ gap: 2.5 }}>{children}</Stack>
      {foot(isBusy)}
    </Form>
  );
};
