import type { ReactNode } from "react";
import type { RaRecord } from "react-admin";

/** One column of a list; the first names the row. `sort` is the house's own word for it, where it sorts on it. */
export type Column<Row extends RaRecord> = {
  id: string;
  label: string;
  sort?: string;
  /** Stands beside the name on a card. */
  isBadge?: true;
  cell: (row: Row) => ReactNode;
};

/** Rows to show, whichever way there is room for them. */
export type RowsProps<Row extends RaRecord> = {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
};
