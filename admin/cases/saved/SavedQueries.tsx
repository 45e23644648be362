import BookmarkBorderOutlined from "@mui/icons-material/BookmarkBorderOutlined";
import ExpandMoreOutlined from "@mui/icons-material/ExpandMoreOutlined";
import { Button, Divider, ListItemText, Menu, MenuItem } from "@mui/material";
import { useId, useState } from "react";
import { useFilterWords } from "../../parts/filter/use-filter-words";
import { useText } from "../../providers/words";
import { useCaseFilter } from "../filter/use-case-filter";
import { KeepQuery } from "./KeepQuery";
import { ManageQueries } from "./ManageQueries";
import { type KeptQuery, useQueries } from "./use-queries";

type Doing = "keep" | "manage" | null;

/** The filters that somebody keeps, to choose from; and to keep the one that is there now. */
export const SavedQueries = () => {
  const text = useText();
  const words = useFilterWords();
  const menu = useId();
  const { data: queries = [], refetch } = useQueries();
  const { isNarrowed, become } = useCaseFilter();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [doing, setDoing] = useState<Doing>(null);

  const choose = (query: KeptQuery) => {
    setAnchor(null);
    become(query);
  };
  const begin = (what: Doing) => {
    setAnchor(null);
    setDoing(what);
  };
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<BookmarkBorderOutlined />}
        endIcon={<ExpandMoreOutlined />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? menu : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {text("saved.title")}
      </Button>
      <Menu
        id={menu}
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { "aria-label": text("saved.title") }, paper: { sx: { maxWidth: "min(30rem, 92vw)" } } }}
      >
        {queries.map((query) => (
          <MenuItem key={query.id} onClick={() => choose(query)}>
            <ListItemText
              primary={query.name}
              secondary={words(query)
                .map(({ words: said }) => said)
                .join("; ")}
              slotProps={{ primary: { sx: { fontWeight: 600 } }, secondary: { sx: { whiteSpace: "normal" } } }}
            />
          </MenuItem>
        ))}
        {queries.length > 0 && <Divider />}
        <MenuItem onClick={() => isNarrowed && begin("keep")} aria-disabled={!isNarrowed}>
          <ListItemText
            primary={text("saved.keep")}
            secondary={isNarrowed ? undefined : text("saved.keepNothing")}
            slotProps={{ secondary: { sx: { whiteSpace: "normal" } } }}
          />
        </MenuItem>
        {queries.length > 0 && <MenuItem onClick={() => begin("manage")}>{text("saved.manage")}</MenuItem>}
      </Menu>
      {doing === "keep" && <KeepQuery done={refetch} close={() => setDoing(null)} />}
      {doing === "manage" && <ManageQueries queries={queries} done={refetch} close={() => setDoing(null)} />}
    </>
  );
};
