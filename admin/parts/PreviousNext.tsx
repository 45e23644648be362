import ChevronLeft from "@mui/icons-material/ChevronLeft";
import ChevronRight from "@mui/icons-material/ChevronRight";
import { Box, Button, Typography } from "@mui/material";
import { useListContext, useLocale } from "react-admin";
import { useText } from "../providers/words";

/** The house goes on from the last row, so there are no page numbers; what it did not count to the end it says so. */
export const PreviousNext = () => {
  const text = useText();
  const count = new Intl.NumberFormat(useLocale() === "en" ? "en-GB" : "nl-NL");
  const { data, meta, page, setPage, hasPreviousPage, hasNextPage } = useListContext();
  if (!data?.length) return null;

  const total: number = meta?.total ?? 0;
  return (
    <Box
      component="nav"
      aria-label={text("lists.pages")}
      sx={{
        mt: 2,
        display: "flex",
        justifyContent: "space-between",
        alignItems: "center",
        gap: 1,
        flexWrap: "wrap",
        minHeight: 44,
      }}
    >
      <Typography variant="caption" role="status" sx={{ color: "text.secondary" }}>
        {meta?.totalIsExact === false
          ? text("lists.totalMany", { count: count.format(total) })
          : text("lists.total", { smart_count: total })}
      </Typography>
      <Box sx={{ display: "flex", gap: 1 }}>
        {hasPreviousPage && (
          <Button onClick={() => setPage(page - 1)} startIcon={<ChevronLeft />}>
            {text("lists.previous")}
          </Button>
        )}
        {hasNextPage && (
          <Button onClick={() => setPage(page + 1)} endIcon={<ChevronRight />}>
            {text("lists.next")}
          </Button>
        )}
      </Box>
    </Box>
  );
};
