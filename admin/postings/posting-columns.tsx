import { Typography } from "@mui/material";
import type { Column } from "../parts/column";
import { Withheld } from "../parts/Withheld";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import { PostingActs } from "./PostingActs";
import { PostingState } from "./PostingState";
import type { Posting } from "./posting";

type Acts = Parameters<typeof PostingActs>[0]["acts"];

/** `acts`: of who sends it. */
export const usePostingColumns = (acts: Acts | null): readonly Column<Posting>[] => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  return [
    {
      id: "name",
      label: text("postings.to"),
      cell: ({ name, address, withheld }) =>
        withheld.includes("address") ? (
          <Withheld kind="postal" />
        ) : (
          <Typography component="span" sx={{ whiteSpace: "pre-line" }}>{`${name}\n${address}`}</Typography>
        ),
    },
    {
      id: "requestedOn",
      label: text("postings.requestedOn"),
      sort: "requestedOn",
      cell: ({ requestedOn }) => day(requestedOn),
    },
    { id: "channel", label: text("postings.channel"), cell: ({ channel }) => word("channel", channel) },
    { id: "state", label: text("postings.state"), cell: (posting) => <PostingState posting={posting} /> },
    ...(acts
      ? [
          {
            id: "acts",
            label: text("postings.acts"),
            cell: (posting: Posting) =>
              posting.postedOn || posting.droppedOn ? null : <PostingActs posting={posting} acts={acts} />,
          },
        ]
      : []),
  ];
};
