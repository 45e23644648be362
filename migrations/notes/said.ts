const dutch = [
  "(nul|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dozijn|tiental)\\M",
  "\\w*((der|veer|vijf|zes|zeven|acht|negen)tien|(twin|der|veer|vijf|zes|zeven|tach|negen)tig|honderd|duizend|miljoen)",
];
const english = [
  "(zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen)\\M",
  "\\w*((thir|four|fif|six|seven|eigh|nine)teen|(twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million)",
];
const among = (words: readonly string[]): string => words.map((word) => `\\m${word}`).join("|");

/**
 * Whether a text tells a number that is not the name of something that everybody knows: a year that is counted in, a report that was kept, a note of the same year.
 * Only letters of western alphabets and common signs are taken, so that no number is written in a way that nobody looks for.
 */
export const said = `
    create function tells_a_number(of_year int, said text, words text) returns boolean language sql stable security definer set search_path = public as $$
      select said ~ '[^\\n -~À-ÖØ-öø-ž‘’‚“”„–—…€§]' or said ~* words or exists (
        select from regexp_matches(said, '(R-\\d+-\\d+|(?:opmerking|note)\\s+\\d+|\\d+)', 'gi') found (token)
        where not case
          when token[1] ~* '^R' then exists (select from report.kept k where k.number = upper(token[1]))
          when token[1] ~* '^[on]' then exists (select from report.note n where n.cohort = of_year and n.number::text = substring(token[1] from '\\d+$'))
          else exists (select from report.cohort y where y.year::text = token[1]) end) $$;
    -- Held against what is proposed and against what is published: a note is of a year that is laid down, says something new, and no number (report/yearly).
    create function guard_note_said() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if not exists (select from report.cohort y where y.year = new.cohort and y.frozen_on is not null) then perform refuse('report/yearly', 'cohort-not-frozen'); end if;
      if exists (select from report.note n where n.cohort = new.cohort and n.dutch = new.dutch and n.english = new.english) then perform refuse('report/yearly', 'note-said'); end if;
      if new.replaces is not null and not exists (select from report.note n where n.cohort = new.cohort and n.number = new.replaces) then
        perform refuse('report/yearly', 'note-not-there');
      end if;
      if exists (select from report.note n where n.cohort = new.cohort and n.replaces = new.replaces) then perform refuse('report/yearly', 'note-replaced'); end if;
      if tells_a_number(new.cohort, new.dutch, '${among(dutch)}') or tells_a_number(new.cohort, new.english, '${among(english)}') then
        perform refuse('report/yearly', 'report-note-number');
      end if;
      return new;
    end $$;
    create trigger guard_note_said before insert on report.note for each row execute function guard_note_said();
    create trigger guard_note_said before insert on report_note_proposal for each row execute function guard_note_said();`;
