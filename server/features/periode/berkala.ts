import { sql } from 'kysely';

/** Rows of `periode` that realisation and feedback belong to: months, quarters, and a year that is its fourth quarter as well. */
export const berkala = sql<boolean>`(jenis <> 'TAHUNAN' or ke = 4)`;

/** The first day such a row stands for; the combined one is that of October to December. */
export const awalBerkala = sql<string>`case when jenis = 'TAHUNAN' then make_date(tahun, 10, 1) else dari end`;
