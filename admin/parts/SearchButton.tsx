import SearchOutlined from "@mui/icons-material/SearchOutlined";
import { Box, Button } from "@mui/material";
import { useEffect } from "react";
import { LinkBase, useNavigate, useResourceDefinitions } from "react-admin";
import { useText } from "../providers/words";
import { wantSearchField } from "./search-field";

const page = "/search";

/**
 * The way to the search page from every other one; Ctrl+K or Cmd+K does the same. No single key does: it would be pressed by a voice
 * that dictates, and by a hand that slips.
 */
export const SearchButton = () => {
  const text = useText();
  const navigate = useNavigate();
  const maySearch = "search" in useResourceDefinitions();

  useEffect(() => {
    if (!maySearch) return;
    const listen = (event: KeyboardEvent) => {
      const isAsked = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey;
      // A dialog is finished or left first.
      if (!isAsked || event.shiftKey || document.querySelector("[role=dialog]")) return;
      event.preventDefault();
      wantSearchField();
      navigate(page);
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [maySearch, navigate]);

  if (!maySearch) return null;
  return (
    <Button
      component={LinkBase}
      to={page}
      onClick={wantSearchField}
      color="inherit"
      aria-label={text("search.open")}
      aria-keyshortcuts="Control+K Meta+K"
      startIcon={<SearchOutlined />}
      sx={{ px: 1, minWidth: 44, minHeight: 44, "& .MuiButton-startIcon": { mr: { xs: 0, sm: 1 }, ml: 0 } }}
    >
      <Box component="span" sx={{ display: { xs: "none", sm: "inline" } }}>
        {text("search.open")}
      </Box>
    </Button>
  );
};
