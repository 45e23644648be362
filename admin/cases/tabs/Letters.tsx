import { Alert } from "@mui/material";
import { useState } from "react";
import { Section } from "../../parts/Section";
import { focusTitle } from "../../parts/title";
import { Withheld } from "../../parts/Withheld";
import { isKept } from "../../parts/withholding";
import { useText } from "../../providers/words";
import { PostLetter } from "../acts/PostLetter";
import type { CaseFile } from "../case-file";
import { LetterItem } from "./LetterItem";

/** What goes to each parent on paper while the application is on hold, and whether it went. */
export const Letters = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const [to, choose] = useState<string | null>(null);
  const guardians = file.guardians ?? [];
  if (file.stage !== "ON_HOLD" && !file.letters?.length) return null;
  const close = (isDone?: "done") => {
    choose(null);
    if (isDone) setTimeout(focusTitle);
  };

  return (
    <Section title={text("letters.title")} line={text("letters.line")}>
      {guardians.some((one) => isKept(one, "familyName")) ? (
        <Withheld kind="contact" />
      ) : (
        <>
          {guardians.every(({ authority }) => authority !== "YES") && (
            <Alert severity="warning" role="note">
              {text("letters.nobody")}
            </Alert>
          )}
          {guardians.map((guardian) => (
            <LetterItem key={guardian.id} file={file} guardian={guardian} onPost={() => choose(guardian.id)} />
          ))}
        </>
      )}
      {to && <PostLetter file={file} to={to} close={close} />}
    </Section>
  );
};
