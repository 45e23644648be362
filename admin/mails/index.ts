import MarkEmailReadOutlined from "@mui/icons-material/MarkEmailReadOutlined";
import type { ResourceProps } from "react-admin";
import { MailsPage } from "./MailsPage";

export const mails: ResourceProps = {
  name: "mails",
  list: MailsPage,
  icon: MarkEmailReadOutlined,
  options: { label: "mails.title" },
};
