import type { Screens } from "../../nl/screens/index.js";

export const chosen: Screens["chosen"] = {
  choose: "Choose case %{number}",
  chooseAll: "Choose all cases on this page",
  count: "%{smart_count} chosen |||| %{smart_count} chosen",
  tooMany: "Choose %{most} at most.",
  clear: "Choose none",
  assignIntro:
    "You assign one consultant to %{smart_count} case. |||| You assign one consultant to %{smart_count} cases. Of each case it is weighed by itself whether that may be; what may not does not change.",
  assign: "Assign to %{smart_count} case |||| Assign to %{smart_count} cases",
  assigned: "Assigned to %{smart_count} of %{all} |||| Assigned to %{smart_count} of %{all}",
  isAssigned: "Assigned",
};
