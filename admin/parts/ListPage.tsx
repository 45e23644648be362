import { Paper } from "@mui/material";
import type { ReactNode } from "react";
import { ListBase, type RaRecord, type SortPayload } from "react-admin";
import type { Column } from "./column";
import { ListBody } from "./ListBody";
import { ListFilters } from "./ListFilters";
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

// What goes wrong is told in the list's own place, and told once.
const quiet = { onError: () => {} };

/** Neither the address nor the browser remembers what was sought here. */
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
  <ListBase<Row>
    disableSyncWithLocation
    storeKey={false}
    exporter={false}
    perPage={25}
    sort={sort}
    filterDefaultValues={filtered}
    queryOptions={quiet}
  >
    <PageHead title={title} intro={intro} action={action} />
    {notice}
    {filters && <ListFilters>{filters}</ListFilters>}
    <Paper variant="outlined" sx={{ borderColor: "divider", overflow: "hidden" }}>
      <ListBody caption={title} columns={columns} empty={empty} />
    </Paper>
    <PreviousNext />
  </ListBase>
);
