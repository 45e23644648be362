import { Alert, Stack } from "@mui/material";
import { type ReactNode, useId, useRef, useState } from "react";
import { Form, useLocation } from "react-admin";
import { takeTyping } from "../providers/kept-typing";
import { problemOf } from "../providers/problem";
import { useText } from "../providers/words";
import { ConflictDialog } from "./ConflictDialog";
import type { Difference } from "./difference";
import { FilledIn } from "./FilledIn";
import { FormProblem } from "./FormProblem";
import { fieldsShown } from "./fields-shown";
import { KeepTyping } from "./KeepTyping";
import type { Told } from "./said";
import { Unsaved } from "./Unsaved";

export type AskFormProps<Values> = {
  defaults?: Partial<Values>;
  /** What this form is called among those of its page, so that it gets back what was typed in it. */
  name?: string;
  ask: (values: Partial<Values>) => Promise<void>;
  /** Fetches what somebody else has saved meanwhile, and tells in what that differs from what is here. */
  reload?: (values: Partial<Values>) => Promise<readonly Difference[]>;
  /** Hears whether something was filled in; then nobody leaves unasked. A form that keeps nothing does not say. */
  onFilledIn?: (isFilledIn: boolean) => void;
  foot: (isBusy: boolean) => ReactNode;
  children: ReactNode;
};

type FormValues = Record<string, unknown>;

/**
 * A form that keeps what was filled in until the house has said yes, and says what the matter was if it did not. When somebody else
 * was first, both versions are shown, and whoever filled it in chooses.
 */
export const AskForm = <Values extends object>(props: AskFormProps<Values>) => {
  const [round, setRound] = useState(0);
  // With the saved version it begins anew, as if it were opened now.
  return <OneRound key={round} {...props} isAgain={round > 0} begin={() => setRound(round + 1)} />;
};

type OneRoundProps<Values> = AskFormProps<Values> & { isAgain: boolean; begin: () => void };

const OneRound = <Values extends object>({
  defaults = {},
  name = "",
  ask,
  reload,
  onFilledIn,
  foot,
  children,
  isAgain,
  begin,
}: OneRoundProps<Values>) => {
  const id = useId();
  const text = useText();
  // A case that is fetched again must not wipe what is being filled in.
  const form = `${useLocation().pathname} ${name}`;
  const [typed] = useState(() => takeTyping(form));
  const [fresh] = useState(defaults);
  const [initial] = useState({ ...defaults, ...typed });
  const [problem, setProblem] = useState<Told | null>(isAgain ? "reloaded" : null);
  const [differences, setDifferences] = useState<readonly Difference[] | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isFilledIn, setFilledIn] = useState(false);
  const isBeingSent = useRef(false);
  const tell = useRef((now: boolean) => {
    setFilledIn(now);
    onFilledIn?.(now);
  }).current;

  const submit = async (given: FormValues) => {
    // The form knows its inputs by name only; the house refuses every name and value that it does not know.
    const values = given as Partial<Values>;
    setBusy(true);
    setProblem(null);
    isBeingSent.current = true;
    try {
      await ask(values);
    } catch (error) {
      isBeingSent.current = false;
      const found = problemOf(error);
      if (found.kind === "conflict" && reload) return await compare(values, reload);
      setProblem(found);
      return "fields" in found ? fieldsShown(id, found.fields) : undefined;
    } finally {
      setBusy(false);
    }
  };

  const compare = async (values: Partial<Values>, asked: NonNullable<typeof reload>) => {
    try {
      setDifferences(await asked(values));
    } catch (error) {
      setProblem(problemOf(error));
    }
  };

  const keepMine = () => {
    setDifferences(null);
    setProblem("kept");
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
      {problem && <FormProblem problem={problem} form={id} />}
      {onFilledIn && <FilledIn initial={fresh} tell={tell} />}
      {onFilledIn && isFilledIn && <Unsaved isBeingSent={() => isBeingSent.current} />}
      {differences && <ConflictDialog differences={differences} takeSaved={begin} keepMine={keepMine} />}
      <Stack sx={{ gap: 2.5 }}>{children}</Stack>
      {foot(isBusy)}
    </Form>
  );
};
