import { controller } from "@zorgvuldig/schema/controller";
import { type Letter, letterOf, plainPart } from "@zorgvuldig/schema/mail";
import MailComposer from "nodemailer/lib/mail-composer";
import type { Claimed } from "./claim.js";

type Head = { readonly from: string; readonly to: string };

/** What waited in the outbox, as it travels. */
export const composed = (
  claimed: Claimed & { readonly token?: string | undefined },
  { site, ...head }: Head & { readonly site: string },
): Promise<Buffer> => written(letterOf(claimed.template, claimed, site), { ...head, messageId: claimed.messageId });

/** The whole message as it travels, in plain text and in simple HTML. It is made when it leaves, and kept nowhere. */
export function written(
  letter: Letter,
  { from, to, messageId }: Head & { readonly messageId: string },
): Promise<Buffer> {
  const composer = new MailComposer({
    from: { name: controller.names[0], address: from },
    to: { name: "", address: to },
    subject: letter.subject,
    messageId: `<${messageId}>`,
    text: plain(letter),
    html: hypertext(letter),
    headers: { "Auto-Submitted": "auto-generated" },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

const plain = ({ parts, note, ...links }: Letter): string =>
  [...parts.map((part) => plainPart(part, links)), ...(note ? [note] : [])].join("\n\n--\n\n");

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

function hypertext({ subject, parts, link, out: refusal, note }: Letter): string {
  const bodies = parts.map(({ language, opening, go, out, closing }) => {
    const said = (list: readonly string[]) => list.map((text) => `<p>${escaped(text)}</p>`).join("\n");
    return `<div lang="${language}">
${said(opening)}
<p><a href="${escaped(link)}">${escaped(go)}</a></p>
${out && refusal ? `<p><a href="${escaped(refusal)}">${escaped(out)}</a></p>\n` : ""}${said(closing)}
</div>`;
  });
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body>
${[...bodies, ...(note ? [`<pre>${escaped(note)}</pre>`] : [])].join("\n<hr>\n")}
</body>
</html>
`;
}
