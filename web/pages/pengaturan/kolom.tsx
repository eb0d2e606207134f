import { useSesi } from '../../api/sesi.ts';
import { Checkbox } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { DateInput, NumberInput, Select, TextInput } from '../../ui/inputs.tsx';
import { KurvaIsian } from './kurva.tsx';
import { BUKAN_ANGKA, type Isi, type Kolom, nilaiDari } from './nilai.ts';
import { teks } from './teks.ts';

const t = teks.isian;
type Peta = Record<string, unknown>;

/** One field of a setting, by its shape. */
export function KolomIsian({
  kolom: k,
  isi,
  galat,
  onUbah,
}: {
  kolom: Kolom;
  isi: Isi;
  galat: string | undefined;
  onUbah: (nilai: unknown) => void;
}) {
  const nilai = nilaiDari(isi, k.nama);
  const peta = (nilai ?? {}) as Peta;
  const { hariIni } = useSesi().instansi;
  switch (k.bentuk) {
    case 'ya':
      return (
        <div>
          <Checkbox
            label={k.judul}
            checked={nilai === true}
            onChange={(event) => onUbah(event.target.checked)}
          />
          <Galat pesan={galat} />
        </div>
      );
    case 'pilihan':
      return (
        <Field label={k.judul} error={galat}>
          <Pilihan
            k={k}
            nilai={nilai}
            onUbah={(baru) => onUbah(typeof k.kini === 'number' ? Number(baru) : baru || undefined)}
          />
        </Field>
      );
    case 'angka':
      return (
        <Field label={k.judul} error={galat} hint={k.bolehKosong ? teks.baku : undefined}>
          <Angka nilai={nilai} satuan={k.satuan} onUbah={onUbah} />
        </Field>
      );
    case 'jam':
      return (
        <Field label={k.judul} error={galat} hint={teks.baku}>
          <TextInput
            value={(nilai as string | undefined) ?? ''}
            placeholder="07:00"
            onChange={(event) => onUbah(event.target.value)}
          />
        </Field>
      );
    case 'pasangan': {
      const [a = null, b = null] = (nilai as unknown[] | null) ?? [];
      const ubah = (baru: [unknown, unknown]) => onUbah(baru.every((n) => n === null) ? null : baru);
      return (
        <Kelompok judul={k.judul} galat={galat}>
          <Field label={t.menengah} hint={teks.baku}>
            <Angka nilai={a} onUbah={(n) => ubah([n, b])} />
          </Field>
          <Field label={t.tinggi} hint={teks.baku}>
            <Angka nilai={b} onUbah={(n) => ubah([a, n])} />
          </Field>
        </Kelompok>
      );
    }
    case 'peta':
      return (
        <Kelompok judul={k.judul}>
          {k.kunci?.map((x) => (
            <Field key={x.nilai} label={x.label}>
              <Pilihan
                k={k}
                kosong
                nilai={peta[x.nilai]}
                onUbah={(baru) => onUbah(denganKunci(peta, x.nilai, baru || undefined))}
              />
            </Field>
          ))}
        </Kelompok>
      );
    case 'petaAngka':
      return (
        <Kelompok judul={k.judul} galat={galat}>
          {k.kunci?.map((x) => (
            <Field key={x.nilai} label={x.label}>
              <Angka
                nilai={peta[x.nilai]}
                satuan={k.satuan}
                onUbah={(n) => {
                  const baru = denganKunci(peta, x.nilai, n ?? undefined);
                  onUbah(Object.keys(baru).length === 0 ? null : baru);
                }}
              />
            </Field>
          ))}
        </Kelompok>
      );
    case 'jendela':
      return (
        <Kelompok judul={k.judul} galat={galat}>
          {k.kunci?.flatMap((x) => {
            const kini = (peta[x.nilai] ?? {}) as Peta;
            return (['tanggalMulai', 'tanggalAkhir'] as const).map((ujung) => (
              <Field
                key={`${x.nilai}${ujung}`}
                label={(ujung === 'tanggalMulai' ? t.dariTanggal : t.sampaiTanggal)(x.label)}
                hint={teks.baku}
              >
                <Angka
                  nilai={kini[ujung]}
                  onUbah={(n) => {
                    const baru = denganKunci(kini, ujung, n ?? undefined);
                    onUbah(denganKunci(peta, x.nilai, Object.keys(baru).length > 0 ? baru : undefined));
                  }}
                />
              </Field>
            ));
          })}
        </Kelompok>
      );
    case 'tanggalTahun': {
      const tahun = Number(hariIni.slice(0, 4));
      return (
        <Kelompok judul={k.judul} galat={galat}>
          {[tahun - 1, tahun].map((satu) => (
            <Field key={satu} label={t.tahun(satu)}>
              <DateInput
                value={(peta[satu] as string | undefined) ?? ''}
                onChange={(event) => onUbah(denganKunci(peta, String(satu), event.target.value || undefined))}
              />
            </Field>
          ))}
        </Kelompok>
      );
    }
    case 'kurva':
      return isi.profilDistribusi === 'CUSTOM' ? (
        <KurvaIsian capaian={k.kunci ?? []} nilai={peta as never} galat={galat} onUbah={onUbah} />
      ) : null;
  }
}

function Angka({
  nilai,
  satuan,
  onUbah,
}: {
  nilai: unknown;
  satuan?: string | undefined;
  onUbah: (nilai: number | string | null) => void;
}) {
  return (
    <NumberInput
      value={typeof nilai === 'number' ? nilai : null}
      suffix={satuan}
      onChange={(n) => onUbah(n === undefined ? BUKAN_ANGKA : n)}
    />
  );
}

function Galat({ pesan }: { pesan: string | undefined }) {
  return pesan ? <p className="mt-2 text-sm font-medium text-danger-ink">{pesan}</p> : null;
}

function Pilihan({
  k,
  nilai,
  kosong,
  onUbah,
}: {
  k: Kolom;
  nilai: unknown;
  kosong?: boolean;
  onUbah: (baru: string) => void;
}) {
  const kini = typeof nilai === 'string' || typeof nilai === 'number' ? `${nilai}` : '';
  return (
    <Select value={kini} onChange={(event) => onUbah(event.target.value)}>
      {(kosong || kini === '') && <option value="">{teks.baku}</option>}
      {k.pilihan?.map((p) => (
        <option key={p.nilai} value={p.nilai}>
          {p.label}
        </option>
      ))}
    </Select>
  );
}

function Kelompok({
  judul,
  galat,
  children,
}: {
  judul: string;
  galat?: string | undefined;
  children: React.ReactNode;
}) {
  return (
    <fieldset>
      <legend className="font-semibold">{judul}</legend>
      <div className="mt-1 grid gap-3 sm:grid-cols-2">{children}</div>
      <Galat pesan={galat} />
    </fieldset>
  );
}

function denganKunci(peta: Peta, kunci: string, nilai: unknown): Peta {
  const { [kunci]: _, ...lain } = peta;
  return nilai === undefined ? lain : { ...lain, [kunci]: nilai };
}
