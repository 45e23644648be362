import VisibilityOutlined from "@mui/icons-material/VisibilityOutlined";
import type { ResourceProps } from "react-admin";
import { RevealList } from "./RevealList";
import { UnseenReveals } from "./UnseenReveals";

export const reveals: ResourceProps = {
  name: "reveals",
  list: RevealList,
  icon: VisibilityOutlined,
  options: { label: "reveals.title", Count: UnseenReveals },
};
