import { NumberInput } from "react-admin";

/** A whole number of nought or more. */
export const CountInput = ({ source, label }: { source: string; label?: string }) => (
  <NumberInput source={source} label={label} min={0} step={1} helperText={false} sx={{ maxWidth: "15rem" }} />
);
