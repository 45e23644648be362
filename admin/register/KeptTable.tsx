import { Box } from "@mui/material";
import type { Kept } from "@zorgvuldig/schema/register";
import { useLocale } from "react-admin";
import { useWord } from "../providers/words";
import { Listed } from "./Listed";

/** What is kept equally long, and how long that is, beside one another where there is room. */
export const KeptTable = ({ data }: { data: readonly Kept[] }) => {
  const word = useWord();
  const locale = useLocale() === "en" ? "en" : "nl";
  const until = (kept: Kept) => ("until" in kept ? [kept.until[locale]] : kept.terms.map((code) => word("term", code)));
  return (
    <Box sx={{ display: "grid", gap: 1.5, mt: 0.5 }}>
      {data.map((kept) => (
        <Box
          key={kept.kinds.join()}
          sx={{
            display: "grid",
            gridTemplateColumns: { xs: "1fr", md: "minmax(0, 1fr) minmax(0, 1fr)" },
            columnGap: 4,
            rowGap: 0.5,
            pt: 1.5,
            borderTop: 1,
            borderColor: "divider",
          }}
        >
          <span>{kept.kinds.map((kind) => word("kind", kind)).join(", ")}</span>
          <Box sx={{ color: "text.secondary" }}>
            <Listed items={until(kept)} />
          </Box>
        </Box>
      ))}
    </Box>
  );
};
