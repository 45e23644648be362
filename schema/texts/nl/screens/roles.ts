/** Who sees and writes which kind of data. */
export const roles = {
  title: "Rollen",
  intro:
    "Wat elke rol ziet en vastlegt, per soort gegevens. Deze tabel komt uit dezelfde regels waarmee het systeem elke vraag beoordeelt. Een consulent ziet alleen eigen casussen.",
  kind: "Soort gegevens",
  sees: "Ziet",
  seesRevealed: "Ziet na tonen met reden",
  seesRequested: "Ziet zolang een verzoek open is",
  seesOwn: "Ziet het eigen account",
  writes: "legt vast",
  writesOnly: "Legt vast, ziet niet",
  writesRevealed: "legt dan ook vast",
  nothing: "Niets",
  clause: "Bepaling: %{title}",
};
