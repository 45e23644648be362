import ApartmentOutlined from "@mui/icons-material/ApartmentOutlined";
import type { ResourceProps } from "react-admin";
import { RecipientList } from "./RecipientList";

export const recipients: ResourceProps = {
  name: "recipients",
  list: RecipientList,
  icon: ApartmentOutlined,
  options: { label: "recipients.title" },
};
