import TodayOutlined from "@mui/icons-material/TodayOutlined";
import { lazy } from "react";
import type { ResourceProps } from "react-admin";

// With its charts it is the heaviest page, so that no other waits for it.
const WorkPage = lazy(async () => ({ default: (await import("./WorkPage")).WorkPage }));

export const work: ResourceProps = {
  name: "work",
  list: WorkPage,
  icon: TodayOutlined,
  options: { label: "work.title" },
};
