import type pg from "pg";

/**
 * What was open when the data were copied, and of which nobody knows what became of it since: whoever was signed in signs in anew, links to what was shared
 * lead nowhere until they are made anew, what lay ready is gone, for what was erased of it since nobody knows, and mail that waited may have been sent, which an administrator finds out. For a database whose guards are down.
 */
export async function settle(owner: pg.Client): Promise<void> {
  await owner.query("delete from session");
  await owner.query(
    "update disclosure_link set ended_at = house_now(), version = version + 1 where ended_at is null and ends_at > house_now()",
  );
  await owner.query("update sign_link set ended_at = house_now(), version = version + 1 where ended_at is null");
  await owner.query(
    `update pack_delivery set ended_at = house_now(), end_reason = 'CONTENT_GONE' where manner = 'LINK' and ended_at is null`,
  );
  await owner.query("delete from pack_piece");
  await owner.query("update pack_link set ended_at = house_now(), version = version + 1 where ended_at is null");
  await owner.query(
    `update message set state = 'UNKNOWN', failure = 'NO_ANSWER', leased_until = null, handed_over_at = coalesce(handed_over_at, house_now()),
     version = version + 1 where state in ('QUEUED', 'SENDING')`,
  );
}

/** How many numbers the log of a life of the database has to itself, at least. */
const ofALife = 1_000_000;

/**
 * Begins another life of the database: transactions are counted anew, events from the next whole million on, so that no number means two events; and the keys
 * are wrapped anew under the latest epoch there is. For a database whose guards are down.
 */
export async function beginLife(owner: pg.Client, epoch: number, lastHead: number): Promise<void> {
  const { rows } = await owner.query<{ life: number }>(
    `update installation set incarnation = incarnation + 1, restored_at = house_now(), epoch_is_whole = epoch_is_whole and epoch = $1,
       epoch = $1, log_begins_after = ${ofALife} * (1 + greatest($2, log_begins_after, (select coalesce(max(seq), 0) from log_seal)) / ${ofALife})
     returning incarnation life`,
    [epoch, lastHead],
  );
  await owner.query(`alter table event alter incarnation set default ${Number(rows[0]?.life)}`);
}
