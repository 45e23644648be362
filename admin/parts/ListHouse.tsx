import type { ReactNode } from "react";
import { ListBase, type RaRecord, type SortPayload } from "react-admin";

type ListHouseProps = {
  sort: SortPayload;
  /** What is shown at first. */
  filtered?: Record<string, unknown>;
  /** What it is a list of, whatever else is sought in it. */
  filter?: Record<string, unknown>;
  /** Whether its rows are asked for; what shows them in another way asks for itself. */
  isAsked?: boolean;
  children: ReactNode;
};

/** A list of which neither the address nor the browser remembers what was sought in it. */
export const ListHouse = <Row extends RaRecord>({
  sort,
  filtered,
  filter,
  isAsked = true,
  children,
}: ListHouseProps) => (
  <ListBase<Row>
    disableSyncWithLocation
    storeKey={false}
    exporter={false}
    perPage={25}
    sort={sort}
    filterDefaultValues={filtered}
    filter={filter}
    // What goes wrong is told in the list's own place, and told once.
    queryOptions={{ onError: () => {}, enabled: isAsked }}
  >
    {children}
  </ListBase>
);
