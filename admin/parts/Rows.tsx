import { Box } from "@mui/material";
import type { RaRecord } from "react-admin";
import type { Column } from "./column";
import { RowCards } from "./RowCards";
import { RowTable } from "./RowTable";
import { useWidth } from "./width";

export type RowsProps<Row extends RaRecord> = {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
};

const widthPerColumn = 132;

/** A table where there is room for one, else a card for each row; at 200 % that is the same question. */
export const Rows = <Row extends RaRecord>(props: RowsProps<Row>) => {
  const { box, width } = useWidth();
  const isWide = width >= props.columns.length * widthPerColumn;
  return <Box ref={box}>{isWide ? <RowTable {...props} /> : <RowCards {...props} />}</Box>;
};
