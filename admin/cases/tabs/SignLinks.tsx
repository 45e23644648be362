import { Button, Typography } from "@mui/material";
import { useState } from "react";
import { Fact } from "../../parts/Fact";
import { Facts } from "../../parts/Facts";
import { Section } from "../../parts/Section";
import { focusTitle } from "../../parts/title";
import { thisMinute, useDates } from "../../providers/dates";
import { useText } from "../../providers/words";
import { SendSignLink } from "../acts/SendSignLink";
import type { CaseFile } from "../case-file";
import { askedSigners, signerId, signLinkOf } from "../sign-links";
import { useSigner } from "../signer";

/** How it stands with signing on line, of each who is asked. */
export const SignLinks = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const signer = useSigner(file);
  const { moment } = useDates();
  const [acting, act] = useState<string | null>(null);
  const asked = askedSigners(file);
  if (asked.length === 0) return null;
  const mayDo = file.mayDo?.includes("sendSignLink");
  const stands = (id: string): string[] => {
    const link = signLinkOf(file, id);
    if (!link) return [text("signLinks.none")];
    const over = link.endedAt ?? (Date.parse(link.endsAt ?? "") <= Date.parse(thisMinute() ?? "") ? link.endsAt : null);
    return [
      text(link.isPosted ? "signLinks.withLetter" : "signLinks.byMail"),
      link.openedAt ? text("signLinks.opened", { moment: moment(link.openedAt) }) : text("signLinks.notOpened"),
      ...(link.usedAt ? [text("signLinks.used", { moment: moment(link.usedAt) })] : []),
      ...(over
        ? [text(link.triesLeft === 0 ? "signLinks.tried" : "signLinks.over", { moment: moment(over) })]
        : [text("signLinks.lives", { moment: moment(link.endsAt), smart_count: link.triesLeft ?? 0 })]),
    ];
  };
  return (
    <Section title={text("signLinks.title")} line={text("signLinks.line")}>
      <Facts>
        {asked.map((signature) => {
          const id = signerId(signature);
          const name = signer(signature);
          const said = text(signLinkOf(file, id) ? "signLinks.anew" : "signLinks.send");
          return (
            <Fact key={id} label={name}>
              {stands(id).map((line) => (
                <Typography key={line} component="span" variant="body2" sx={{ display: "block" }}>
                  {line}
                </Typography>
              ))}
              {mayDo && (
                <Button
                  size="small"
                  variant="outlined"
                  sx={{ mt: 1, "@media print": { display: "none" } }}
                  aria-label={text("signLinks.sendTo", { act: said, name })}
                  onClick={() => act(id)}
                >
                  {said}
                </Button>
              )}
            </Fact>
          );
        })}
      </Facts>
      {acting && (
        <SendSignLink
          file={file}
          of={acting}
          close={(isDone) => {
            act(null);
            if (isDone) setTimeout(focusTitle);
          }}
        />
      )}
    </Section>
  );
};
