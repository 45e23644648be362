import { Alert, Stack } from "@mui/material";
import { type ReactNode, useId, useState } from "react";
import { Form, useLocation } from "react-admin";
import { takeTyping } from "../providers/kept-typing";
import { type Problem, problemOf } from "../providers/problem";
import { useText } from "../providers/words";
import { FormProblem } from "./FormProblem";
import { fieldsShown } from "./fields-shown";
import { KeepTyping } from "./KeepTyping";

export type AskFormProps<Values> = {
  defaults?: Partial<Values>;
  /** What this form is called among those of its page, so that it gets back what was typed in it. */
  name?: string;
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
  name = "",
  ask,
  reload,
  foot,
  children,
}: AskFormProps<Values>) => {
  const id = useId();
  const text = useText();
  // A case that is fetched again must not wipe what is being filled in.
  const form = `${useLocation().pathname} ${name}`;
  const [typed] = useState(() => takeTyping(form));
  const [initial] = useState({ ...defaults, ...typed });
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
      <KeepTyping form={form} />
      {typed && !problem && (
        <Alert severity="info" role="status" sx={{ mb: 3 }}>
          {text("preferences.typedBack")}
        </Alert>
      )}
      {problem && <FormProblem problem={problem} form={id} reload={reloadSaved} />}
      <Stack sx={{ gap: 2.5 }}>{children}</Stack>
      {foot(isBusy)}
    </Form>
  );
};
