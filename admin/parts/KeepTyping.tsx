import { useLayoutEffect, useRef } from "react";
import { useFormState, useWatch } from "react-hook-form";
import { keepTyping } from "../providers/kept-typing";

/** Keeps what was typed when the form goes because the session did. */
export const KeepTyping = ({ form }: { form: string }) => {
  // Watched: as the form goes, its inputs take along what is in them.
  const values = useWatch();
  const { isDirty } = useFormState();
  const typed = useRef({ values, isDirty });
  typed.current = { values, isDirty };
  useLayoutEffect(
    () => () => {
      if (typed.current.isDirty) keepTyping(form, typed.current.values);
    },
    [form],
  );
  return null;
};
