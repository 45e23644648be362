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

/** How rows are chosen to do something with; each of them says by its label which it is. */
export type Picking<Row extends RaRecord> = {
  label: (row: Row) => string;
  isPicked: (row: Row) => boolean;
  turn: (rows: readonly Row[], isPicked: boolean) => void;
  /** What ticks all rows that are shown. */
  allLabel: string;
};

/** Rows to show, whichever way there is room for them. */
export type RowsProps<Row extends RaRecord> = {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  picking?: Picking<Row>;
};
