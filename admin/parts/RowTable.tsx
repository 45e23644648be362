import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import type { RaRecord } from "react-admin";
import type { RowsProps } from "./column";
import { PickBox } from "./PickBox";
import { SortHead } from "./SortHead";

export const RowTable = <Row extends RaRecord>({ caption, columns, rows, picking }: RowsProps<Row>) => (
  <TableContainer tabIndex={0} role="group" aria-label={caption} sx={{ overflowX: "auto" }}>
    <Table>
      <caption style={visuallyHidden}>{caption}</caption>
      <TableHead>
        <TableRow>
          {picking && (
            <TableCell padding="checkbox">
              <PickBox picking={picking} label={picking.allLabel} rows={rows} />
            </TableCell>
          )}
          {columns.map(({ id, label, sort }) =>
            sort ? (
              <SortHead key={id} label={label} field={sort} />
            ) : (
              <TableCell key={id} scope="col">
                {label}
              </TableCell>
            ),
          )}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow
            key={row.id}
            sx={{ "&:last-child > *": { borderBottom: 0 }, "&:hover": { bgcolor: "action.hover" } }}
          >
            {picking && (
              <TableCell padding="checkbox">
                <PickBox picking={picking} label={picking.label(row)} rows={[row]} />
              </TableCell>
            )}
            {columns.map((column, place) =>
              place === 0 ? (
                <TableCell key={column.id} component="th" scope="row" sx={{ fontWeight: 600 }}>
                  {column.cell(row)}
                </TableCell>
              ) : (
                <TableCell key={column.id}>{column.cell(row)}</TableCell>
              ),
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  </TableContainer>
);
