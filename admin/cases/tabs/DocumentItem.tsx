import DownloadOutlined from "@mui/icons-material/DownloadOutlined";
import HistoryOutlined from "@mui/icons-material/HistoryOutlined";
import LockOutlined from "@mui/icons-material/LockOutlined";
import MonitorHeartOutlined from "@mui/icons-material/MonitorHeartOutlined";
import { Box, Button, Stack, Typography } from "@mui/material";
import { formats } from "@zorgvuldig/schema/documents";
import { Chip } from "../../parts/Chip";
import { WithheldWord } from "../../parts/WithheldWord";
import { isKept } from "../../parts/withholding";
import { useDates } from "../../providers/dates";
import { useFileSizes } from "../../providers/file-sizes";
import { useText, useWord } from "../../providers/words";
import { addressOf, type Filed } from "../documents";

type DocumentItemProps = { document: Filed; isReplaced: boolean; onView: () => void; onFinish?: () => void };

/** One file: what it is, from whom, by which road and when, which version, and what can be done with it. */
export const DocumentItem = ({ document, isReplaced, onView, onFinish }: DocumentItemProps) => {
  const text = useText();
  const word = useWord();
  const size = useFileSizes();
  const { day } = useDates();
  const name = document.name ?? "";
  const origin = {
    source:
      (document.box !== "form" && document.sourceInstitution?.name) || word("source", document.source).toLowerCase(),
    channel: word("channel", document.channel).toLowerCase(),
    day: day(document.receivedOn),
  };
  const what =
    document.box === "form"
      ? text("documents.formOf", {
          document: word("consentDocument", document.consent?.document),
          day: day(document.consent?.sentOn),
        })
      : text("documents.about", {
          kind: word("documentKind", document.kind),
          category: word("dataCategory", document.category).toLowerCase(),
        });
  const details = [
    word("documentFormat", document.format),
    size(document.size),
    text("documents.edition", { edition: document.edition }),
    document.contentHash && text("documents.code", { code: document.contentHash.slice(0, 8) }),
  ];
  const isShown = !!document.format && formats[document.format].shownAs !== null;

  return (
    <Box
      component="li"
      sx={{ minWidth: 0, overflowWrap: "anywhere", "& + &": { borderTop: 1, borderColor: "divider", pt: 2.5 } }}
    >
      <Stack direction="row" sx={{ alignItems: "center", flexWrap: "wrap", columnGap: 1.5, rowGap: 0.75 }}>
        <Typography variant="h3" sx={{ overflowWrap: "anywhere" }}>
          {isKept(document, "name") ? <WithheldWord kind={document.box} /> : name}
        </Typography>
        {document.box === "sensitive" && (
          <Chip tone="amber" icon={MonitorHeartOutlined}>
            {text("documents.sensitive")}
          </Chip>
        )}
        {document.finalAt && document.box !== "form" && (
          <Chip tone="green" icon={LockOutlined}>
            {text("documents.isFinal", { day: day(document.finalAt.slice(0, 10)) })}
          </Chip>
        )}
        {isReplaced && (
          <Chip tone="grey" icon={HistoryOutlined}>
            {text("documents.isReplaced")}
          </Chip>
        )}
      </Stack>
      <Typography sx={{ mt: 0.5 }}>{what}</Typography>
      <Typography variant="caption" component="p" sx={{ color: "text.secondary", mt: 0.25 }}>
        {text("documents.sourceLine", origin)}
        <br />
        {details.filter(Boolean).join(" · ")}
      </Typography>
      {document.box !== "form" && document.necessity && (
        <Typography sx={{ mt: 0.75, maxWidth: "70ch", whiteSpace: "pre-line" }}>{document.necessity}</Typography>
      )}
      <Stack direction="row" sx={{ mt: 1.5, gap: 1, flexWrap: "wrap", "@media print": { display: "none" } }}>
        {isShown && (
          <Button variant="outlined" onClick={onView} aria-label={text("documents.viewNamed", { name })}>
            {text("documents.view")}
          </Button>
        )}
        <Button
          component="a"
          href={addressOf(document)}
          download
          variant={isShown ? "text" : "outlined"}
          startIcon={<DownloadOutlined />}
          aria-label={text("documents.downloadNamed", { name })}
        >
          {text("documents.download")}
        </Button>
        {onFinish && (
          <Button onClick={onFinish} aria-label={text("documents.finishNamed", { name })}>
            {text("documents.finish")}
          </Button>
        )}
      </Stack>
    </Box>
  );
};
