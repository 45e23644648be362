import TaskAltOutlined from "@mui/icons-material/TaskAltOutlined";
import type { ResourceProps } from "react-admin";
import { TaskList } from "./TaskList";

export const tasks: ResourceProps = {
  name: "tasks",
  list: TaskList,
  icon: TaskAltOutlined,
  options: { label: "tasks.title" },
};
