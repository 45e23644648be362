import AddOutlined from "@mui/icons-material/AddOutlined";
import MarkunreadMailboxOutlined from "@mui/icons-material/MarkunreadMailboxOutlined";
import { Button } from "@mui/material";
import { channels } from "@zorgvuldig/schema/words";
import { useState } from "react";
import { WordInput } from "../parts/inputs/WordInput";
import { ListPage } from "../parts/ListPage";
import { Message } from "../parts/Message";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { AskPosting } from "./AskPosting";
import { DropPosting } from "./DropPosting";
import { PostRegulation } from "./PostRegulation";
import type { Posting } from "./posting";
import { usePostingColumns } from "./posting-columns";

/** Who asked for the regulation on paper, and what is still to be put in the post. */
export const PostingList = () => {
  const text = useText();
  const { person } = useSession();
  const [isAsking, setAsking] = useState(false);
  const [posting, post] = useState<Posting | null>(null);
  const [dropping, drop] = useState<Posting | null>(null);
  const sends = person?.role === "office";
  const columns = usePostingColumns(sends ? { post, drop } : null);
  return (
    <>
      <ListPage
        title={text("postings.title")}
        intro={text("postings.intro")}
        action={
          sends && (
            <Button variant="contained" startIcon={<AddOutlined />} onClick={() => setAsking(true)}>
              {text("postings.add")}
            </Button>
          )
        }
        sort={{ field: "requestedOn", order: "DESC" }}
        columns={columns}
        filters={<WordInput source="channel" list="channel" codes={channels} empty={text("lists.everything")} />}
        empty={
          <Message icon={MarkunreadMailboxOutlined} title={text("postings.empty")}>
            {text("postings.emptyHelp")}
          </Message>
        }
      />
      {isAsking && <AskPosting close={() => setAsking(false)} />}
      {posting && <PostRegulation posting={posting} close={() => post(null)} />}
      {dropping && <DropPosting posting={dropping} close={() => drop(null)} />}
    </>
  );
};
