import { controller } from "@zorgvuldig/schema/controller";
import { type Letter, letterOf, plainPart } from "@zorgvuldig/schema/mail";
import MailComposer from "nodemailer/lib/mail-composer";
import type { Claimed } from "./claim.js";

type Head = { readonly from: string; readonly to: string; readonly site: string };

/** The whole message as it travels, in plain text and in simple HTML. It is made when it leaves, and kept nowhere. */
export function composed(
  claimed: Claimed & { readonly token?: string | undefined },
  { from, to, site }: Head,
): Promise<Buffer> {
  const letter = letterOf(claimed.template, claimed, site);
  const composer = new MailComposer({
    from: { name: controller.names[0], address: from },
    to: { name: "", address: to },
    subject: letter.subject,
    messageId: `<${claimed.messageId}>`,
    text: plain(letter),
    html: hypertext(letter),
    headers: { "Auto-Submitted": "auto-generated" },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

const plain = ({ parts, link, note }: Letter): string =>
  [...parts.map((part) => plainPart(part, link)), ...(note ? [note] : [])].join("\n\n--\n\n");

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

function hypertext({ subject, parts, link, note }: Letter): string {
  const written = parts.map(({ language, opening, go, closing }) => {
    const said = (list: readonly string[]) => list.map((text) => `<p>${escaped(text)}</p>`).join("\n");
    return `<div lang="${language}">
${said(opening)}
<p><a href="${escaped(link)}">${escaped(go)}</a></p>
${said(closing)}
</div>`;
  });
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body>
${[...written, ...(note ? [`<pre>${escaped(note)}</pre>`] : [])].join("\n<hr>\n")}
</body>
</html>
`;
}
