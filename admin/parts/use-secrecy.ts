import { useState } from "react";
import { useWrappedSource } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";

const open = { street: "street", postcode: "postcode", city: "city" } as const;
const hidden = { street: "hiddenStreet", postcode: "hiddenPostcode", city: "hiddenCity" } as const;
const names = ["street", "postcode", "city"] as const;

/** Which inputs an address stands in: the open ones, or, when somebody says that it is secret, the hidden ones; never in both. */
export const useSecrecy = (prefix: string) => {
  const { getValues, setValue } = useFormContext();
  const above = useWrappedSource("");
  const at = (name: string) => [above, `${prefix}${name}`].filter(Boolean).join(".");
  const isFilledIn = useWatch({ name: names.map((name) => at(hidden[name])) }).some(Boolean);
  const [isTicked, tick] = useState(false);
  const isSecret = isFilledIn || isTicked;

  const keep = (isToBe: boolean) => {
    const [from, to] = isToBe ? [open, hidden] : [hidden, open];
    for (const name of names) {
      setValue(at(to[name]), getValues(at(from[name])) ?? "", { shouldDirty: true });
      setValue(at(from[name]), "", { shouldDirty: true });
    }
    tick(isToBe);
  };

  const shown = isSecret ? hidden : open;
  const lines = {
    street: `${prefix}${shown.street}`,
    postcode: `${prefix}${shown.postcode}`,
    city: `${prefix}${shown.city}`,
  };
  return { isSecret, lines, keep };
};
