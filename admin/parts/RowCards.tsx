import { Box, Typography } from "@mui/material";
import type { RaRecord } from "react-admin";
import type { RowsProps } from "./column";
import { PickBox } from "./PickBox";

const deck = {
  listStyle: "none",
  m: 0,
  p: 0,
  display: "grid",
  gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 20rem), 1fr))",
};
const pairs = { m: 0, display: "grid", gridTemplateColumns: "max-content minmax(0, 1fr)", columnGap: 2, rowGap: 0.75 };

export const RowCards = <Row extends RaRecord>({
  caption,
  columns: [name, ...columns],
  rows,
  picking,
}: RowsProps<Row>) => (
  <Box component="ul" aria-label={caption} sx={deck}>
    {rows.map((row) => (
      <Box component="li" key={row.id} sx={{ p: 2, outline: 1, outlineColor: "divider", minWidth: 0 }}>
        <Box
          sx={{
            display: "flex",
            flexWrap: "wrap",
            justifyContent: "space-between",
            alignItems: "start",
            gap: 1,
            mb: 1.5,
          }}
        >
          <Box
            sx={{
              fontSize: "1.125rem",
              fontWeight: 600,
              display: "flex",
              alignItems: "center",
              minWidth: 0,
              overflowWrap: "anywhere",
            }}
          >
            {picking && (
              <Box sx={{ ml: -1.5, my: -1 }}>
                <PickBox picking={picking} label={picking.label(row)} rows={[row]} />
              </Box>
            )}
            {name?.cell(row)}
          </Box>
          {columns.map((column) => column.isBadge && <Box key={column.id}>{column.cell(row)}</Box>)}
        </Box>
        <Box component="dl" sx={pairs}>
          {columns.map(
            (column) =>
              !column.isBadge && (
                <Box key={column.id} sx={{ display: "contents" }}>
                  <Typography component="dt" variant="caption" sx={{ color: "text.secondary", pt: "1px" }}>
                    {column.label}
                  </Typography>
                  <Typography component="dd" variant="body2" sx={{ m: 0, minWidth: 0, overflowWrap: "anywhere" }}>
                    {column.cell(row)}
                  </Typography>
                </Box>
              ),
          )}
        </Box>
      </Box>
    ))}
  </Box>
);
