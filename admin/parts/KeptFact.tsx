import type { Kind } from "@zorgvuldig/schema/kinds";
import type { ReactNode } from "react";
import { Fact } from "./Fact";
import { WithheldWord } from "./WithheldWord";
import { isKept } from "./withholding";

type KeptFactProps<Row extends { withheld: string[] }, Field extends keyof Row & string> = {
  label: string;
  row: Row;
  field: Field;
  kind: Kind;
  show?: (value: Row[Field]) => ReactNode;
  wide?: "wide";
};

/** A field that may be kept from this viewer: then it says so in place of its value. */
export const KeptFact = <Row extends { withheld: string[] }, Field extends keyof Row & string>({
  label,
  row,
  field,
  kind,
  show = String,
  wide,
}: KeptFactProps<Row, Field>) => (
  <Fact label={label} wide={wide}>
    {isKept(row, field) ? <WithheldWord kind={kind} /> : row[field] === null ? null : show(row[field])}
  </Fact>
);
