import DeleteOutline from "@mui/icons-material/DeleteOutline";
import EditOutlined from "@mui/icons-material/EditOutlined";
import { Box, Button, Stack, Typography } from "@mui/material";
import { useState } from "react";
import { useFilterWords } from "../../parts/filter/use-filter-words";
import { StepDialog } from "../../parts/StepDialog";
import { useText } from "../../providers/words";
import { RemoveQuery } from "./RemoveQuery";
import { RenameQuery } from "./RenameQuery";
import type { KeptQuery } from "./use-queries";

type ManageQueriesProps = { queries: readonly KeptQuery[]; done: () => Promise<unknown>; close: () => void };
type Doing = { what: "rename" | "remove"; query: KeptQuery } | null;

/** Another name for what somebody keeps, or away with it. */
export const ManageQueries = ({ queries, done, close }: ManageQueriesProps) => {
  const text = useText();
  const words = useFilterWords();
  const [doing, setDoing] = useState<Doing>(null);
  const step = doing && { query: doing.query, done, close: () => setDoing(null) };
  return (
    <StepDialog title={text("saved.title")}>
      <Stack component="ul" sx={{ m: 0, p: 0, listStyle: "none", mb: 3 }}>
        {queries.map((query) => (
          <Box component="li" key={query.id} sx={{ py: 1.5, borderBottom: 1, borderColor: "divider" }}>
            <Typography sx={{ fontWeight: 600, overflowWrap: "anywhere" }}>{query.name}</Typography>
            <Typography variant="body2" sx={{ color: "text.secondary" }}>
              {words(query)
                .map(({ words: said }) => said)
                .join("; ")}
            </Typography>
            <Stack direction="row" sx={{ gap: 1, ml: -2, flexWrap: "wrap" }}>
              <Button
                startIcon={<EditOutlined />}
                aria-label={text("saved.renameOne", { name: query.name })}
                onClick={() => setDoing({ what: "rename", query })}
              >
                {text("saved.rename")}
              </Button>
              <Button
                startIcon={<DeleteOutline />}
                aria-label={text("saved.removeOne", { name: query.name })}
                onClick={() => setDoing({ what: "remove", query })}
              >
                {text("saved.remove")}
              </Button>
            </Stack>
          </Box>
        ))}
      </Stack>
      {queries.length === 0 && <Typography sx={{ mb: 3 }}>{text("saved.none")}</Typography>}
      <Button variant="contained" onClick={close}>
        {text("exports.close")}
      </Button>
      {step && doing.what === "rename" && <RenameQuery {...step} />}
      {step && doing.what === "remove" && <RemoveQuery {...step} />}
    </StepDialog>
  );
};
