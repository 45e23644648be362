import { Button, Stack } from "@mui/material";
import { useText } from "../providers/words";
import type { Posting } from "./posting";

type Acts = { readonly post: (posting: Posting) => void; readonly drop: (posting: Posting) => void };

/** What can still be done about it. */
export const PostingActs = ({ posting, acts: { post, drop } }: { posting: Posting; acts: Acts }) => {
  const text = useText();
  const { name } = posting;
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
      <Button variant="outlined" aria-label={text("postings.postOf", { name })} onClick={() => post(posting)}>
        {text("postings.post")}
      </Button>
      <Button aria-label={text("postings.dropOf", { name })} onClick={() => drop(posting)}>
        {text("postings.drop")}
      </Button>
    </Stack>
  );
};
