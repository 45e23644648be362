import { Button } from "@mui/material";
import { useText } from "../providers/words";

export const mainId = "main-content";

/** The first stop of the Tab key; the hash of the address is the router's, so no link. */
export const SkipLink = () => {
  const text = useText();
  return (
    <Button
      variant="contained"
      onClick={() => document.getElementById(mainId)?.focus()}
      sx={{
        position: "absolute",
        zIndex: "tooltip",
        top: 8,
        left: 8,
        "&:not(:focus)": {
          width: "1px",
          minWidth: 0,
          height: "1px",
          minHeight: 0,
          p: 0,
          overflow: "hidden",
          clipPath: "inset(50%)",
        },
      }}
    >
      {text("house.skip")}
    </Button>
  );
};
