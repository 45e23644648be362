/** application/personal-data: the pupil who signs and whoever applied for others are told too, each once. */
export const oneToTell = `
    alter table notice add pupil_id uuid constraint notice_pupil_id_fkey references pupil,
      add applicant_id uuid constraint notice_applicant_id_fkey references applicant,
      drop constraint notice_to_one,
      add constraint notice_to_one check (num_nonnulls(guardian_id, professional_id, pupil_id, applicant_id) = 1);
    create unique index notice_of_pupil on notice (pupil_id) where pupil_id is not null;
    create unique index notice_of_applicant on notice (applicant_id) where applicant_id is not null;
    create or replace function guard_notice() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if not exists (select from guardian g where g.id = new.guardian_id and g.case_id = new.case_id
        union all select from professional p where p.id = new.professional_id and p.case_id = new.case_id
        union all select from pupil u where u.id = new.pupil_id and u.case_id = new.case_id
        union all select from applicant a where a.id = new.applicant_id and a.case_id = new.case_id) then
        perform refuse('application/personal-data', 'other-case');
      end if;
      if new.given_on > house_today() or exists (select from case_file c where c.id = new.case_id and new.given_on < c.received_on) then
        perform refuse('application/personal-data', 'notice-day');
      end if;
      return new;
    end $$;
`;
