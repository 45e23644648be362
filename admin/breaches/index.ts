import GppMaybeOutlined from "@mui/icons-material/GppMaybeOutlined";
import type { ResourceProps } from "react-admin";
import { BreachList } from "./BreachList";
import { BreachPage } from "./BreachPage";

export const breaches: ResourceProps = {
  name: "breaches",
  list: BreachList,
  edit: BreachPage,
  icon: GppMaybeOutlined,
  recordRepresentation: "number",
  options: { label: "breaches.title" },
};
