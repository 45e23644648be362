import { Button, Stack } from "@mui/material";
import type { Article } from "@zorgvuldig/schema/regulation";
import { type ReactNode, useState } from "react";
import { Fact } from "../parts/Fact";
import { Facts } from "../parts/Facts";
import { Section } from "../parts/Section";
import { useDates } from "../providers/dates";
import { useText } from "../providers/words";
import { ArticleDialog } from "./ArticleDialog";
import { ArticleList } from "./ArticleList";
import { Changes } from "./Changes";
import { Contradictions } from "./Contradictions";
import { DiscardDialog } from "./DiscardDialog";
import { HeadDialog } from "./HeadDialog";
import { RemoveDialog } from "./RemoveDialog";
import { type DraftDialogProps, saidIn } from "./written";

/** `children`: what stands before the articles, which are long. */
type DraftProps = Omit<DraftDialogProps, "close"> & { mayWrite: boolean; children: ReactNode };
type Open = "head" | "new" | "discard" | { write: Article } | { remove: Article };

/** The next version while it is written: when it will hold, what changes, and its articles one by one. */
export const Draft = ({ draft, refetch, mayWrite, children }: DraftProps) => {
  const text = useText();
  const { day } = useDates();
  const [shown, show] = useState<Open>();
  const said = saidIn(draft);
  const dialog = { draft, refetch, close: () => show(undefined) };
  const button = (label: string, open: Open) =>
    mayWrite && (
      <Button variant="outlined" onClick={() => show(open)}>
        {label}
      </Button>
    );
  return (
    <>
      <Section
        title={text("regulation.draftOf", { version: said.version })}
        line={text("regulation.draftLine")}
        action={
          mayWrite && (
            <Stack direction="row" sx={{ flexWrap: "wrap", gap: 1 }}>
              {button(text("regulation.head"), "head")}
              <Button color="error" onClick={() => show("discard")}>
                {text("regulation.discard")}
              </Button>
            </Stack>
          )
        }
      >
        <Facts>
          <Fact label={text("regulation.validFrom")}>{day(said.validFrom)}</Fact>
          <Fact label={text("regulation.writtenBy")}>{draft.writtenBy}</Fact>
          <Fact label={text("regulation.changes")} wide="wide">
            {said.changes.length > 0 ? <Changes of={said} /> : text("regulation.noChanges")}
          </Fact>
          <Fact label={text("regulation.hash")} wide="wide">
            {draft.textHash}
          </Fact>
        </Facts>
        <Contradictions said={said} />
      </Section>
      {children}
      <Section title={text("regulation.articles")} action={button(text("regulation.addArticle"), "new")}>
        <ArticleList
          said={said}
          write={mayWrite ? (article) => show({ write: article }) : null}
          remove={(article) => show({ remove: article })}
        />
      </Section>
      {shown === "head" && <HeadDialog {...dialog} />}
      {shown === "discard" && <DiscardDialog {...dialog} />}
      {shown === "new" && <ArticleDialog {...dialog} article={null} />}
      {typeof shown === "object" && "write" in shown && <ArticleDialog {...dialog} article={shown.write} />}
      {typeof shown === "object" && "remove" in shown && <RemoveDialog {...dialog} article={shown.remove} />}
    </>
  );
};
