import MarkunreadMailboxOutlined from "@mui/icons-material/MarkunreadMailboxOutlined";
import type { ResourceProps } from "react-admin";
import { PostingList } from "./PostingList";

export const postings: ResourceProps = {
  name: "postings",
  list: PostingList,
  icon: MarkunreadMailboxOutlined,
  options: { label: "postings.title" },
};
