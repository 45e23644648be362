import type { Screens } from "../../nl/screens/index.js";

export const preferences: Screens["preferences"] = {
  title: "My preferences",
  line: "Kept with your account, not in this browser. They hold wherever you sign in.",
  language: "Language after signing in",
  shortcuts: "Shortcuts of one key",
  shortcutsHelp:
    "With / you go to Search. Switch this off if you work by speech or hit keys easily. Ctrl+K always works.",
  signals: "Signals",
  signalsHelp:
    "What you hear of at the bell. What you switch off is not written for you any more. What the privacy regulation asks for is always on.",
  allSignals: "All",
  allBut: "All but: %{kinds}",
  on: "On",
  off: "Off",
  change: "Change preferences",
  noLanguage: "The language of this browser",
  kept: "Your preferences have been kept.",
  soon: "You will be signed out soon",
  seconds: "%{smart_count} second left. |||| %{smart_count} seconds left.",
  soonIdle: "You were not active for a while. What you filled in stays when you go on.",
  soonOver: "A session lasts %{hours} hours at most. Record what you still have, and then sign in again.",
  goOn: "Go on",
  signOut: "Sign out",
  close: "Close",
  wasIdle: "You were not active for %{minutes} minutes. So you have been signed out.",
  typedKept: "What you had filled in is back when you sign in and open the same form.",
  typedBack: "What you had filled in when you were signed out has been put back. Nothing has been recorded yet.",
};
