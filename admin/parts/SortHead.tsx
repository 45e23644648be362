import { TableCell, TableSortLabel } from "@mui/material";
import { useListSortContext } from "react-admin";
import { useText } from "../providers/words";

const turned = (order: "ASC" | "DESC") => (order === "ASC" ? "DESC" : "ASC");

/** The heading of a column that the house sorts on: a button that says what it will do. */
export const SortHead = ({ label, field }: { label: string; field: string }) => {
  const text = useText();
  const { sort, setSort } = useListSortContext();
  const isSorted = sort.field === field;
  const next = isSorted ? turned(sort.order) : "ASC";
  const direction = isSorted && sort.order === "ASC" ? "asc" : "desc";
  return (
    <TableCell scope="col" sortDirection={isSorted && direction}>
      <TableSortLabel
        active={isSorted}
        direction={direction}
        title={text(next === "ASC" ? "lists.sortAscending" : "lists.sortDescending", { column: label })}
        onClick={() => setSort({ field, order: next })}
      >
        {label}
      </TableSortLabel>
    </TableCell>
  );
};
