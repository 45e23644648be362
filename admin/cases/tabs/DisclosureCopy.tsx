import OpenInNewOutlined from "@mui/icons-material/OpenInNewOutlined";
import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from "@mui/material";
import type { SharedQuery } from "@zorgvuldig/schema/generated/operations";
import { codeOf } from "@zorgvuldig/schema/letters";
import type { DataCategory } from "@zorgvuldig/schema/words";
import { useId } from "react";
import { useGetOne } from "react-admin";
import { PageProblem } from "../../parts/PageProblem";
import { Waiting } from "../../parts/Waiting";
import { Withheld } from "../../parts/Withheld";
import { useText, useWord } from "../../providers/words";
import type { CaseFile, Disclosure } from "../case-file";
import { documentsOf } from "../documents";
import { Attachments } from "../share/Attachments";

type Shared = NonNullable<SharedQuery["case"]>;
type DisclosureCopyProps = { file: CaseFile; disclosure: Disclosure; close: () => void };

/** What went, as it went, as far as this viewer may read it. */
export const DisclosureCopy = ({ file, disclosure, close }: DisclosureCopyProps) => {
  const text = useText();
  const word = useWord();
  const heading = useId();
  const documents = documentsOf(file);
  const { data, error, refetch } = useGetOne<Shared>("shared", { id: file.id });
  const found = data?.disclosures?.find(({ id }) => id === disclosure.id);
  const { copy, health, home } = found ?? {};
  const parts: [DataCategory, readonly (string | null)[] | null | undefined][] = [
    ["CONTACT", copy?.contact],
    ["IDENTITY", copy?.identity],
    ["LEARNING", copy?.learning],
    ["ABSENCE", copy?.absence],
    ["HEALTH", health?.health],
    ["HOME", home?.home],
  ];
  const attached = [copy, health, home]
    .flatMap((one) => one?.documentIds ?? [])
    .map((id, at) => ({ ...documents.find((one) => one.id === id), id: id ?? "", number: at + 1 }))
    .flatMap(({ name = null, format = null, ...one }) => (format ? [{ ...one, name, format }] : []));
  const hash = copy?.contentHash ?? health?.contentHash ?? home?.contentHash;
  const has = (category: DataCategory) => disclosure.categories?.includes(category);
  const kept = [
    ...(has("HEALTH") && found?.withheld.includes("health") ? (["health"] as const) : []),
    ...(has("HOME") && found?.withheld.includes("home") ? (["home"] as const) : []),
  ];
  return (
    <Dialog open onClose={close} aria-labelledby={heading} fullWidth maxWidth="md">
      <DialogTitle id={heading}>{text("shared.copyOf", { name: disclosure.institution?.name })}</DialogTitle>
      <DialogContent>
        {!data && (error ? <PageProblem error={error} retry={refetch} /> : <Waiting />)}
        {data && !copy && <Typography>{text("shared.nothingKept")}</Typography>}
        {copy?.withheld.includes("learning") ? (
          <Withheld kind="learning" />
        ) : (
          parts.map(
            ([category, lines]) =>
              !!lines?.length && (
                <Box key={category} sx={{ mb: 2 }}>
                  <Typography variant="h3">{word("dataCategory", category)}</Typography>
                  {lines.map((line) => {
                    const [label = "", ...said] = (line ?? "").split("\n\n");
                    return (
                      <Box key={line} sx={{ mt: 0.75, whiteSpace: "pre-line", overflowWrap: "anywhere" }}>
                        <Typography variant="caption" sx={{ color: "text.secondary" }}>
                          {label.replaceAll("\n", ", ")}
                        </Typography>
                        <Typography>{said.join("\n\n")}</Typography>
                      </Box>
                    );
                  })}
                </Box>
              ),
          )
        )}
        {attached.length > 0 && (
          <Box sx={{ mb: 2 }}>
            <Typography variant="h3" sx={{ mb: 1 }}>
              {text("share.attachments")}
            </Typography>
            <Attachments attached={attached} />
          </Box>
        )}
        {kept.map((kind) => (
          <Withheld key={kind} kind={kind} />
        ))}
        {hash && (
          <Typography variant="caption" sx={{ color: "text.secondary" }}>
            {text("shared.code", { code: codeOf(hash) })}
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        {hash && (
          <Button
            component="a"
            href={`/disclosures/${disclosure.id}`}
            target="_blank"
            rel="noopener"
            variant="outlined"
            endIcon={<OpenInNewOutlined />}
          >
            {text("shared.pdf")}
          </Button>
        )}
        <Button onClick={close}>{text("shared.close")}</Button>
      </DialogActions>
    </Dialog>
  );
};
