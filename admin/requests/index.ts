import ContactMailOutlined from "@mui/icons-material/ContactMailOutlined";
import type { ResourceProps } from "react-admin";
import { RequestList } from "./RequestList";
import { RequestPage } from "./RequestPage";

export const requests: ResourceProps = {
  name: "requests",
  list: RequestList,
  edit: RequestPage,
  icon: ContactMailOutlined,
  options: { label: "requests.title" },
};
