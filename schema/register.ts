import { activityVersions } from "./register/activities.js";
import type { ActivityVersion } from "./register/activity-version.js";
import { type Activity, activities } from "./words.js";

export type { ActivityVersion, Kept } from "./register/activity-version.js";

/** All versions of an activity, oldest first. */
export const versionsOf = (activity: Activity): readonly ActivityVersion[] => activityVersions[activity];

/** What an activity was on a day (ISO 8601, Europe/Amsterdam); what was done before the register began falls under its first version. */
export const versionOn = (activity: Activity, day: string): ActivityVersion =>
  activityVersions[activity].findLast(({ validFrom }) => validFrom <= day) ?? activityVersions[activity][0];

/** What it is now, and until another version is written. */
export const latestOf = (activity: Activity): ActivityVersion =>
  activityVersions[activity].at(-1) ?? activityVersions[activity][0];

/** The day from which another version holds, if there is one. */
export const nextFrom = (activity: Activity, version: number): string | null =>
  versionsOf(activity).find((one) => one.version === version + 1)?.validFrom ?? null;

/** Where a version of an activity stands, below the address of the house: what lines of the log point at. */
export const placeOf = (activity: Activity, version: number): string => `/register/${activity}/${version}`;

/** The activity and the version that stand there, or null. */
export function foundAt(activity: string, version: string): { activity: Activity; found: ActivityVersion } | null {
  const known = activities.find((one) => one === activity);
  const found = known && versionsOf(known).find((one) => String(one.version) === version);
  return known && found ? { activity: known, found } : null;
}
