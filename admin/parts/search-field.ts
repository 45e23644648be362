export const searchField = "search-text";

const focused = () => {
  const field = document.getElementById(searchField);
  field?.focus();
  return field !== null;
};

let isWanted = false;

/** Takes the focus to where somebody types what he looks for; when that page is not there yet, as soon as it is. */
export const wantSearchField = () => {
  isWanted = !focused();
};

export const giveSearchField = () => {
  if (isWanted) focused();
  isWanted = false;
};
