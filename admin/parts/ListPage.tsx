import { Paper } from "@mui/material";
import type { ReactNode } from "react";
import type { RaRecord, SortPayload } from "react-admin";
import type { Column } from "./column";
import { ListBody } from "./ListBody";
import { ListFilters } from "./ListFilters";
import { ListHouse } from "./ListHouse";
import { PageHead } from "./PageHead";
import { PreviousNext } from "./PreviousNext";

type ListPageProps<Row extends RaRecord> = {
  title: string;
  intro: string;
  action?: ReactNode;
  /** What is to be known before the list. */
  notice?: ReactNode;
  filters?: ReactNode;
  /** What is shown at first. */
  filtered?: Record<string, unknown>;
  sort: SortPayload;
  columns: readonly Column<Row>[];
  empty: ReactNode;
};

export const ListPage = <Row extends RaRecord>({
  title,
  intro,
  action,
  notice,
  filters,
  filtered,
  sort,
  columns,
  empty,
}: ListPageProps<Row>) => (
  <ListHouse<Row> sort={sort} filtered={filtered}>
    <PageHead title={title} intro={intro} action={action} />
    {notice}
    {filters && <ListFilters>{filters}</ListFilters>}
    <Paper variant="outlined" sx={{ borderColor: "divider", overflow: "hidden" }}>
      <ListBody caption={title} columns={columns} empty={empty} />
    </Paper>
    <PreviousNext />
  </ListHouse>
);
