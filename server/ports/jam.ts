/** The only place that knows what time it is. */
export interface Jam {
  /** The present instant. */
  sekarang(): Temporal.Instant;
  /** Today's calendar day in an IANA zone (the instansi's WIB, WITA or WIT). */
  hariIni(zona: string): Temporal.PlainDate;
}

/** The computer's clock. */
export const jamSistem: Jam = {
  sekarang: () => Temporal.Now.instant(),
  hariIni: (zona) => Temporal.Now.plainDateISO(zona),
};

/** A clock that stands where a test puts it. `majukan` moves it by an ISO duration such as 'P1D'. */
export function jamUji(awal: string): Jam & { majukan(durasi: string): void; setel(instan: string): void } {
  let kini = Temporal.Instant.from(awal);
  return {
    sekarang: () => kini,
    hariIni: (zona) => kini.toZonedDateTimeISO(zona).toPlainDate(),
    majukan: (durasi) => {
      kini = kini.toZonedDateTimeISO('UTC').add(Temporal.Duration.from(durasi)).toInstant();
    },
    setel: (instan) => {
      kini = Temporal.Instant.from(instan);
    },
  };
}
