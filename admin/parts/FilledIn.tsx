import { useEffect } from "react";
import { FormDataConsumer } from "react-admin";

type FilledInProps = { initial: object; tell: (isFilledIn: boolean) => void };

/** What somebody filled in: an input that is on the screen and holds nothing, or no tick, is none of it. */
const filled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(filled).filter((part) => part !== undefined);
  if (typeof value !== "object" || value === null)
    return value === "" || value === false ? undefined : (value ?? undefined);
  const parts = Object.entries(value)
    .map(([name, part]) => [name, filled(part)] as const)
    .filter(([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0))
    .sort(([one], [other]) => one.localeCompare(other));
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
};

const Tell = ({ isFilledIn, tell }: { isFilledIn: boolean; tell: (isFilledIn: boolean) => void }) => {
  useEffect(() => tell(isFilledIn), [isFilledIn, tell]);
  return null;
};

/** Tells whether the form in which it stands holds something else than it did at first. */
export const FilledIn = ({ initial, tell }: FilledInProps) => (
  <FormDataConsumer>
    {({ formData }) => (
      <Tell isFilledIn={JSON.stringify(filled(formData)) !== JSON.stringify(filled(initial))} tell={tell} />
    )}
  </FormDataConsumer>
);
