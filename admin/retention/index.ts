import DeleteForeverOutlined from "@mui/icons-material/DeleteForeverOutlined";
import type { ResourceProps } from "react-admin";
import { beside } from "./beside";
import { RunList } from "./RunList";

export const retention: ResourceProps = {
  name: "destructionRuns",
  list: RunList,
  icon: DeleteForeverOutlined,
  options: { label: "retention.title" },
  children: beside,
};
