/** Letters on paper to the parents, on the page of a case. */
export const letters = {
  title: "Letters to the parents",
  line: "Purpose: to let parents know where they stand. Ground: carrying out the agreement. The letter is made out of the case and kept nowhere; that it went stays as long as the case does.",
  notYet: "Not sent yet",
  posted: "Posted on %{day}",
  postedBy: "Letter of %{day}, in %{language}, by %{name}.",
  code: "Code %{code}, to be read at the bottom of the letter.",
  noAddress: "No postal address is known. Write it on the envelope, or hand the letter over.",
  noAuthority: "Gets no letter: there is no authority, or it is not known.",
  nobody: "Of nobody is it known that he holds authority. So this letter can go to nobody now.",
  read: "View",
  readIn: "View in English",
  readNamed: "View: %{letter}, to %{name} (PDF, in a new tab)",
  readInNamed: "View in English: %{letter}, to %{name} (PDF, in a new tab)",
  post: "Posted",
  postNamed: "Posted: %{letter}, to %{name}",
  to: "To whom",
  intro:
    "Record this once the letter has left. Every letter bears the day on which it was made. Keep no copy yourself: it would still be there when the case is erased.",
  writtenOn: "Date on the letter",
  postedOn: "Posted on",
  language: "Language of the letter",
};
