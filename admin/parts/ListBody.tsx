import FilterAltOffOutlined from "@mui/icons-material/FilterAltOffOutlined";
import { Box, Button } from "@mui/material";
import type { ReactNode } from "react";
import { type RaRecord, useListContext } from "react-admin";
import { trouble } from "../providers/problem";
import { useText } from "../providers/words";
import type { Column, Picking } from "./column";
import { ListProblem } from "./ListProblem";
import { Message } from "./Message";
import { Rows } from "./Rows";
import { Waiting } from "./Waiting";

type ListBodyProps<Row extends RaRecord> = {
  caption: string;
  columns: readonly Column<Row>[];
  empty: ReactNode;
  /** What is said when nothing is left by the filters. */
  noneLeft?: string;
  picking?: Picking<Row>;
};

export const ListBody = <Row extends RaRecord>({ caption, columns, empty, noneLeft, picking }: ListBodyProps<Row>) => {
  const text = useText();
  const { data, error, isPaused, isPending, isFetching, filterValues, setFilters, refetch } = useListContext<Row>();

  if (isPaused && isPending) return <ListProblem error={trouble({ kind: "offline" })} retry={() => refetch()} />;
  if (error) return <ListProblem error={error} retry={() => refetch()} />;
  if (!data)
    return (
      <Box sx={{ px: 3 }}>
        <Waiting lines={9} />
      </Box>
    );
  if (data.length === 0 && Object.keys(filterValues).length === 0) return empty;
  if (data.length === 0)
    return (
      <Message
        icon={FilterAltOffOutlined}
        title={noneLeft ?? text("lists.nothingFiltered")}
        action={<Button onClick={() => setFilters({})}>{text("lists.clearFilters")}</Button>}
      >
        {text("lists.nothingFilteredHelp")}
      </Message>
    );
  return (
    <Box aria-busy={isFetching}>
      <Rows caption={caption} columns={columns} rows={data} picking={picking} />
    </Box>
  );
};
