import ContactMailOutlined from "@mui/icons-material/ContactMailOutlined";
import type { ResourceProps } from "react-admin";
import { RequestList } from "./RequestList";

export const requests: ResourceProps = {
  name: "requests",
  list: RequestList,
  icon: ContactMailOutlined,
  options: { label: "requests.title" },
};
