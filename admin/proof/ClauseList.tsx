import SearchOffOutlined from "@mui/icons-material/SearchOffOutlined";
import { Box, Button } from "@mui/material";
import { headingIds, headings } from "@zorgvuldig/schema/headings";
import { useLocale } from "react-admin";
import { Message } from "../parts/Message";
import { Section } from "../parts/Section";
import { useText } from "../providers/words";
import { ClauseRow } from "./ClauseRow";
import type { Clause } from "./clause";

type ClauseListProps = {
  clauses: readonly Clause[];
  opened: ReadonlySet<string>;
  open: (ids: ReadonlySet<string>) => void;
  showAll: () => void;
};

/** The promises under their headings, each to be opened. */
export const ClauseList = ({ clauses, opened, open, showAll }: ClauseListProps) => {
  const text = useText();
  const locale = useLocale() === "en" ? "en" : "nl";
  if (clauses.length === 0)
    return (
      <Message
        icon={SearchOffOutlined}
        title={text("proof.nothing")}
        action={
          <Button variant="outlined" onClick={showAll}>
            {text("proof.everything")}
          </Button>
        }
      >
        {text("proof.nothingHelp")}
      </Message>
    );
  const toggle = (id: string) => {
    const next = new Set(opened);
    if (!next.delete(id)) next.add(id);
    open(next);
  };
  return headingIds.map((heading) => {
    const under = clauses.filter((clause) => clause.heading === heading);
    if (under.length === 0) return null;
    return (
      <Section key={heading} title={headings[heading][locale]}>
        <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
          {under.map((clause) => (
            <ClauseRow
              key={clause.id}
              clause={clause}
              isOpen={opened.has(clause.id)}
              toggle={() => toggle(clause.id)}
            />
          ))}
        </Box>
      </Section>
    );
  });
};
