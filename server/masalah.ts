import {
  type BadanMasalah,
  JENIS_MASALAH,
  type JenisMasalah,
  type RincianMasalah,
  type SiapaMasalah,
} from '#contract/masalah.ts';

export interface IsiMasalah {
  errors?: RincianMasalah[];
  siapa?: SiapaMasalah;
  terkini?: unknown;
  sebab?: unknown;
}

/** An expected refusal. The door turns it into problem+json; nothing else formats errors. */
export class Masalah extends Error {
  readonly jenis: JenisMasalah;
  readonly isi: IsiMasalah;

  constructor(jenis: JenisMasalah, detail: string, isi: IsiMasalah = {}) {
    super(detail, { cause: isi.sebab });
    this.name = 'Masalah';
    this.jenis = jenis;
    this.isi = isi;
  }

  get status(): number {
    return JENIS_MASALAH[this.jenis].status;
  }

  /** The body of the answer. `permintaan` is the request's id, for the help desk. */
  badan(permintaan?: string): BadanMasalah {
    const { errors, siapa, terkini } = this.isi;
    return {
      type: `/api/masalah/${this.jenis}`,
      title: JENIS_MASALAH[this.jenis].judul,
      status: this.status,
      detail: this.message,
      ...(errors && { errors }),
      ...(siapa && { siapa }),
      ...(terkini !== undefined && { terkini }),
      ...(permintaan && { permintaan }),
    };
  }
}

/** "Not found": also the answer for another instansi's object, so that its existence is not given away. */
export function tidakDitemukan(apa: string): Masalah {
  return new Masalah('tidak-ditemukan', `${apa} tidak ditemukan, atau bukan milik instansi Anda.`);
}

/** "Not yours to do", with who may. */
export function tidakBerwenang(detail: string, siapa?: SiapaMasalah): Masalah {
  return new Masalah('tidak-berwenang', detail, siapa ? { siapa } : {});
}
