import { Box, Button } from "@mui/material";
import { useText } from "../../providers/words";

/** The letter that brings link and code, in either language: asked for with the code, which lies nowhere else. */
export const SignLetter = ({ link, code }: { link: { id: string }; code: string }) => {
  const text = useText();
  return (
    <Box component="form" method="post" action={`/sign-links/${link.id}/letter`} target="_blank">
      <input type="hidden" name="code" value={code} />
      {(["nl", "en"] as const).map((language) => (
        <Button key={language} type="submit" name="language" value={language} variant="outlined" sx={{ mr: 1 }}>
          {text(`signLinks.letter.${language}`)}
        </Button>
      ))}
    </Box>
  );
};
