import { Alert, Box, Typography } from "@mui/material";
import type { SearchQuery } from "@zorgvuldig/schema/generated/operations";
import { Rows } from "../parts/Rows";
import { useText } from "../providers/words";
import { useFoundColumns } from "./found-columns";

type Found = SearchQuery["search"];

/** How many there are, in words that are also read out. */
const useCount = () => {
  const text = useText();
  return ({ items, total, totalIsExact, way }: Found): string => {
    if (total === 0) return text(way === "BUILDING" ? "search.building" : "search.nothing");
    if (!totalIsExact) return text("search.many", { shown: items.length, total });
    if (total > items.length) return text("search.some", { shown: items.length, total });
    return text("search.found", { smart_count: total });
  };
};

/** Nothing found, nothing one may see: the same words. */
export const FoundCases = ({ found }: { found: Found | null }) => {
  const text = useText();
  const count = useCount();
  const columns = useFoundColumns();
  return (
    <>
      <Box role="status" sx={found ? { px: { xs: 2, sm: 3 }, py: 2 } : undefined}>
        {found && (
          <>
            <Typography variant="h3" component="p">
              {count(found)}
            </Typography>
            {found.way === "EXACT" && <Typography sx={{ color: "text.secondary" }}>{text("search.exact")}</Typography>}
            {found.total === 0 && (
              <Typography sx={{ color: "text.secondary" }}>
                {text(found.way === "BUILDING" ? "search.buildingHelp" : "search.nothingHelp")}
              </Typography>
            )}
            {found.total > 0 && found.way === "BUILDING" && (
              <Alert severity="info" role="none" sx={{ mt: 1.5 }}>
                {text("search.building")}
              </Alert>
            )}
          </>
        )}
      </Box>
      {found && found.total > 0 && <Rows caption={text("search.caption")} columns={columns} rows={found.items} />}
    </>
  );
};
