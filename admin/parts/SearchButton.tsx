import SearchOutlined from "@mui/icons-material/SearchOutlined";
import { Box, Button } from "@mui/material";
import { useEffect } from "react";
import { LinkBase, useNavigate, useResourceDefinitions } from "react-admin";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { wantSearchField } from "./search-field";

const page = "/search";

/** What is typed somewhere goes there. */
const isTyped = ({ target }: KeyboardEvent) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/**
 * The way to the search page from every other one; Ctrl+K or Cmd+K does the same. A single key does only for who chose so: else it
 * would be pressed by a voice that dictates, and by a hand that slips.
 */
export const SearchButton = () => {
  const text = useText();
  const navigate = useNavigate();
  const maySearch = "search" in useResourceDefinitions();
  const hasShortcuts = useSession().person?.hasShortcuts === true;

  useEffect(() => {
    if (!maySearch) return;
    const listen = (event: KeyboardEvent) => {
      const hasModifier = event.ctrlKey || event.metaKey;
      const isAsked = event.key.toLowerCase() === "k" && hasModifier && !event.shiftKey;
      const isAskedByOne = hasShortcuts && event.key === "/" && !hasModifier && !isTyped(event);
      // A dialog is finished or left first.
      if ((!isAsked && !isAskedByOne) || event.altKey || document.querySelector("[role=dialog], [role=alertdialog]"))
        return;
      event.preventDefault();
      wantSearchField();
      navigate(page);
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [maySearch, hasShortcuts, navigate]);

  if (!maySearch) return null;
  return (
    <Button
      component={LinkBase}
      to={page}
      onClick={wantSearchField}
      color="inherit"
      aria-label={text("search.open")}
      aria-keyshortcuts={hasShortcuts ? "Control+K Meta+K /" : "Control+K Meta+K"}
      startIcon={<SearchOutlined />}
      sx={{ px: 1, minWidth: 44, minHeight: 44, "& .MuiButton-startIcon": { mr: { xs: 0, sm: 1 }, ml: 0 } }}
    >
      <Box component="span" sx={{ display: { xs: "none", sm: "inline" } }}>
        {text("search.open")}
      </Box>
    </Button>
  );
};
