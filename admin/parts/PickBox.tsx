import { Checkbox } from "@mui/material";
import { useEffect, useRef } from "react";
import type { RaRecord } from "react-admin";
import type { Picking } from "./column";

type PickBoxProps<Row extends RaRecord> = { picking: Picking<Row>; label: string; rows: readonly Row[] };

/** Ticks one row, or all that are shown. */
export const PickBox = <Row extends RaRecord>({ picking, label, rows }: PickBoxProps<Row>) => {
  const picked = rows.filter(picking.isPicked).length;
  const isAll = rows.length > 0 && picked === rows.length;
  const isSome = picked > 0 && !isAll;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.indeterminate = isSome;
  }, [isSome]);
  return (
    <Checkbox
      checked={isAll}
      indeterminate={isSome}
      onChange={(_, isTicked) => picking.turn(rows, isTicked)}
      slotProps={{ input: { "aria-label": label, ref: input } }}
    />
  );
};
