import { useWord, type WordCode, type WordList } from "../../providers/words";
import { ChoiceInput, type ChoiceInputProps } from "./ChoiceInput";

type WordInputProps<List extends WordList> = Omit<ChoiceInputProps, "choices"> & {
  list: List;
  codes: readonly WordCode<List>[];
};

/** A choice from one of the closed lists, in the bureau's words. */
export const WordInput = <List extends WordList>({ list, codes, ...props }: WordInputProps<List>) => {
  const word = useWord();
  return <ChoiceInput {...props} choices={codes.map((code) => ({ id: code, name: word(list, code) }))} />;
};
