import { Typography } from "@mui/material";
import { type ReactNode, useEffect, useRef } from "react";
import { useText } from "../providers/words";
import { hasCome, titleId } from "./title";

/** The page's one h1: names the tab, and takes the focus when the page was reached from another. */
export const PageTitle = ({ title, children }: { title: string; children?: ReactNode }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const house = useText()("house.name");

  useEffect(() => {
    document.title = `${title} | ${house}`;
  }, [title, house]);

  useEffect(() => {
    if (hasCome()) heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <Typography
      ref={heading}
      id={titleId}
      variant="h1"
      tabIndex={-1}
      sx={{ outline: "none", overflowWrap: "anywhere" }}
    >
      {children ?? title}
    </Typography>
  );
};
