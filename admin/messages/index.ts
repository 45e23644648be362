import MailOutlined from "@mui/icons-material/MailOutlined";
import type { ResourceProps } from "react-admin";
import { MessageList } from "./MessageList";

export const messages: ResourceProps = {
  name: "messages",
  list: MessageList,
  icon: MailOutlined,
  options: { label: "messages.title" },
};
