import GroupOutlined from "@mui/icons-material/GroupOutlined";
import type { ResourceProps } from "react-admin";
import { PeoplePage } from "./PeoplePage";

export const people: ResourceProps = {
  name: "people",
  list: PeoplePage,
  icon: GroupOutlined,
  options: { label: "people.menu" },
};
