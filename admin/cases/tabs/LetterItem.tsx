import MarkEmailReadOutlined from "@mui/icons-material/MarkEmailReadOutlined";
import OpenInNewOutlined from "@mui/icons-material/OpenInNewOutlined";
import PendingOutlined from "@mui/icons-material/PendingOutlined";
import { Box, Button, Stack, Typography } from "@mui/material";
import { codeOf } from "@zorgvuldig/schema/letters";
import { Chip } from "../../parts/Chip";
import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import { letterTo } from "../addressees";
import { type CaseFile, type Guardian, nameOf } from "../case-file";
import { addressOf } from "./address";

type LetterItemProps = { file: CaseFile; guardian: Guardian; onPost: () => void };

/** The letter to one parent: to read, to post, or when it went. */
export const LetterItem = ({ file, guardian, onPost }: LetterItemProps) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const name = nameOf(guardian);
  const letter = letterTo(file, guardian);
  const isHeld = file.stage === "ON_HOLD";
  const mayPost = !!file.mayDo?.includes("postLetter");
  const mayHave = guardian.authority === "YES";
  if (!isHeld && !letter) return null;
  const named = { letter: word("letterTemplate", "ON_HOLD"), name };
  const quiet = { variant: "caption", component: "p", sx: { color: "text.secondary" } } as const;
  const at = (language: "nl" | "en") => `/letters/ON_HOLD/${language}/${guardian.id}`;

  return (
    <Box sx={{ "& + &": { borderTop: 1, borderColor: "divider", pt: 2.5 } }}>
      <Stack direction="row" sx={{ alignItems: "center", flexWrap: "wrap", columnGap: 1.5, rowGap: 0.5 }}>
        <Typography variant="h3">{name}</Typography>
        {letter ? (
          <Chip tone="green" icon={MarkEmailReadOutlined}>
            {text("letters.posted", { day: day(letter.postedOn) })}
          </Chip>
        ) : (
          mayHave && (
            <Chip tone="amber" icon={PendingOutlined}>
              {text("letters.notYet")}
            </Chip>
          )
        )}
      </Stack>
      <Typography {...quiet}>{named.letter}</Typography>
      {letter && (
        <Typography {...quiet}>
          {text("letters.postedBy", {
            day: day(letter.writtenOn),
            language: word("letterLanguage", letter.language),
            name: letter.author?.name,
          })}{" "}
          {letter.contentHash && text("letters.code", { code: codeOf(letter.contentHash) })}
        </Typography>
      )}
      {!letter && !mayHave && <Typography sx={{ mt: 0.5 }}>{text("letters.noAuthority")}</Typography>}
      {!letter && mayHave && (
        <Typography sx={{ mt: 0.5, whiteSpace: "pre-line" }}>
          {addressOf(guardian) || text("letters.noAddress")}
        </Typography>
      )}
      {isHeld && mayPost && mayHave && (
        <Stack direction="row" sx={{ mt: 1.5, gap: 1, flexWrap: "wrap", "@media print": { display: "none" } }}>
          {!letter && (
            <Button variant="contained" aria-label={text("letters.postNamed", named)} onClick={onPost}>
              {text("letters.post")}
            </Button>
          )}
          <Button
            component="a"
            href={at(letter?.language ?? "nl")}
            target="_blank"
            rel="noopener"
            variant="outlined"
            endIcon={<OpenInNewOutlined />}
            aria-label={text("letters.readNamed", named)}
          >
            {text("letters.read")}
          </Button>
          {!letter && (
            <Button
              component="a"
              href={at("en")}
              target="_blank"
              rel="noopener"
              endIcon={<OpenInNewOutlined />}
              aria-label={text("letters.readInNamed", named)}
            >
              {text("letters.readIn")}
            </Button>
          )}
        </Stack>
      )}
    </Box>
  );
};
