import type { Screens } from "../../nl/screens/index.js";

export const visits: Screens["visits"] = {
  title: "Visits of the website",
  intro:
    "How often the public pages were looked at, by day. Nothing is kept of visitors, so nobody can see who was there or which visits belong together. Of today nothing can be seen yet.",
  byPage: "By page, last %{days} days",
  byDay: "By day, last %{days} days",
  page: "Page",
  day: "Day",
  count: "Times viewed",
  none: "No visits were counted yet. Those of today will be here tomorrow.",
};
