import DownloadOutlined from "@mui/icons-material/DownloadOutlined";
import OpenInNewOutlined from "@mui/icons-material/OpenInNewOutlined";
import { Box, Button, Stack, Typography } from "@mui/material";
import { letterLanguages } from "@zorgvuldig/schema/letters";
import { useState } from "react";
import { Nothing } from "../parts/Nothing";
import { Section } from "../parts/Section";
import { useSession } from "../providers/session";
import { useText, useWord } from "../providers/words";
import { LiftRedaction, RedactPassage } from "./RedactPassage";
import type { RequestFile } from "./request";

/** All that is there about who asked, made anew each time; and what the FG leaves out of it because it is about others. */
export const AccessPack = ({ request }: { request: RequestFile }) => {
  const text = useText();
  const word = useWord();
  const { person } = useSession();
  const [isLeaving, leave] = useState(false);
  const [lifted, lift] = useState<string | null>(null);
  const { id, kind, answeredOn, redactions } = request;
  if ((kind !== "ACCESS" && kind !== "PORTABILITY") || answeredOn || person?.role !== "fg") return null;
  const left = (redactions ?? []).filter(({ liftedAt }) => !liftedAt);
  return (
    <Section
      title={text(kind === "ACCESS" ? "packs.title" : "packs.carried")}
      line={text(kind === "ACCESS" ? "packs.line" : "packs.carriedLine")}
    >
      <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap", "@media print": { display: "none" } }}>
        {(kind === "ACCESS" ? letterLanguages : []).map((language) => (
          <Button
            key={language}
            component="a"
            href={`/access-packs/${language}/${id}`}
            target="_blank"
            rel="noopener"
            variant="outlined"
            endIcon={<OpenInNewOutlined />}
          >
            {text("packs.read", { language: word("letterLanguage", language) })}
          </Button>
        ))}
        <Button component="a" href={`/access-packs/json/${id}`} variant="outlined" endIcon={<DownloadOutlined />}>
          {text("packs.json")}
        </Button>
        {kind === "PORTABILITY" && (
          <Button component="a" href={`/access-packs/csv/${id}`} variant="outlined" endIcon={<DownloadOutlined />}>
            {text("packs.csv")}
          </Button>
        )}
      </Stack>
      <Box>
        <Typography variant="h3" sx={{ mb: 1 }}>
          {text("packs.left")}
        </Typography>
        {left.length === 0 ? (
          <Nothing>{text("packs.nothingLeft")}</Nothing>
        ) : (
          <Stack component="ul" sx={{ listStyle: "none", m: 0, p: 0, gap: 1.5 }}>
            {left.map((redaction) => (
              <Stack
                key={redaction.id}
                component="li"
                direction="row"
                sx={{ gap: 1.5, alignItems: "center", justifyContent: "space-between", flexWrap: "wrap" }}
              >
                <Box sx={{ minWidth: 0, overflowWrap: "anywhere" }}>
                  <Typography>{redaction.passage}</Typography>
                  <Typography variant="caption" sx={{ color: "text.secondary" }}>
                    {word("refusalGround", redaction.ground)}
                  </Typography>
                </Box>
                <Button
                  onClick={() => lift(redaction.id)}
                  aria-label={text("packs.liftNamed", { passage: redaction.passage })}
                >
                  {text("packs.lift")}
                </Button>
              </Stack>
            ))}
          </Stack>
        )}
      </Box>
      <Box sx={{ "@media print": { display: "none" } }}>
        <Button variant="outlined" onClick={() => leave(true)}>
          {text("packs.redact")}
        </Button>
      </Box>
      {isLeaving && <RedactPassage request={request} close={() => leave(false)} />}
      {lifted && <LiftRedaction request={request} redactionId={lifted} close={() => lift(null)} />}
    </Section>
  );
};
