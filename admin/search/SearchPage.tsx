import { Box, Button, Paper } from "@mui/material";
import { SearchDocument, type SearchInput, type SearchQuery } from "@zorgvuldig/schema/generated/operations";
import { useEffect, useState } from "react";
import { FormDataConsumer, useDataProvider } from "react-admin";
import { AskForm } from "../parts/AskForm";
import { LineInput } from "../parts/inputs/LineInput";
import { PageHead } from "../parts/PageHead";
import { giveSearchField, searchField } from "../parts/search-field";
import type { PanelProvider } from "../providers/data";
import { useText } from "../providers/words";
import { FoundCases } from "./FoundCases";
import { Places } from "./Places";

/** What is typed and what is found live as long as this page is open: in no address, no history and no store. */
export const SearchPage = () => {
  const text = useText();
  const provider = useDataProvider<PanelProvider>();
  const [found, setFound] = useState<SearchQuery["search"] | null>(null);
  useEffect(giveSearchField, []);

  const ask = async ({ text: sought }: Partial<SearchInput>) => {
    setFound(null);
    const { search } = await provider.ask(SearchDocument, { text: sought ?? "" });
    setFound(search);
  };

  return (
    <>
      <PageHead title={text("search.title")} intro={`${text("search.intro")} ${text("search.kept")}`} />
      <Box role="search" sx={{ maxWidth: 720, mb: 3 }}>
        <AskForm<SearchInput>
          ask={ask}
          foot={(isBusy) => (
            <Button type="submit" variant="contained" loading={isBusy} sx={{ mt: 1.5 }}>
              {text("search.submit")}
            </Button>
          )}
        >
          <LineInput
            id={searchField}
            source="text"
            type="search"
            label={text("search.what")}
            helperText={text("search.example")}
          />
          <FormDataConsumer>{({ formData }) => <Places sought={formData.text ?? ""} />}</FormDataConsumer>
        </AskForm>
      </Box>
      <Paper variant="outlined" sx={{ borderColor: "divider", ...(!found && { display: "contents" }) }}>
        <FoundCases found={found} />
      </Paper>
    </>
  );
};
