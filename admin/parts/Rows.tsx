import { Box } from "@mui/material";
import type { RaRecord } from "react-admin";
import type { RowsProps } from "./column";
import { RowCards } from "./RowCards";
import { RowTable } from "./RowTable";
import { useWidth } from "./width";

const widthPerColumn = 132;

/** A table where there is room for one, else a card for each row; at 200 % that is the same question. */
export const Rows = <Row extends RaRecord>(props: RowsProps<Row>) => {
  const { box, width } = useWidth();
  const isWide = width >= props.columns.length * widthPerColumn;
  return <Box ref={box}>{isWide ? <RowTable {...props} /> : <RowCards {...props} />}</Box>;
};
