import { changeToldOn, regulationAnnounced } from "@zorgvuldig/schema/regulation";
import { spokenDay } from "@zorgvuldig/schema/spoken";
import type { Language } from "../http/says.js";
import { escaped } from "./escaped.js";
import { regulationTexts } from "./regulation-texts.js";

/** On every page, for a while: that the regulation changed, or will (regulation/change-notice). Nothing, when it did not. */
export function noticeAbove(language: Language, today: string): string {
  const said = regulationTexts(language);
  const changed = changeToldOn(today);
  const [next] = regulationAnnounced(today);
  const line = (text: string, { version, validFrom }: { version: string; validFrom: string }) =>
    `<p class="told" role="note">${escaped(text.replace("%{day}", spokenDay(validFrom, language)))} <a href="/privacyreglement/${version}#wijzigingen">${escaped(said.readChanges)}</a></p>\n`;
  return `${changed ? line(said.changedNotice, changed) : ""}${next ? line(said.announcedNotice, next) : ""}`;
}
