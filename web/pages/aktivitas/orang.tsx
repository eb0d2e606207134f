import { clsx } from 'clsx';
import type { Skema } from '../../api/client.ts';
import { durasi, waktuAktivitas } from '../../parts/aktivitas/durasi.ts';
import { DaftarBukti } from '../../parts/bukti/kartu.tsx';
import { angka, tanggalPendek } from '../../parts/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Avatar } from '../../ui/layout.tsx';
import { teks } from './teks.ts';

type OrangAntrean = Skema<'AntreanPemeriksaan'>['orang'][number];
type EntriAntrean = OrangAntrean['entri'][number];

export type OrangProps = {
  orang: OrangAntrean;
  dipilih: ReadonlySet<string>;
  /** Why an entry could not be judged just now. */
  ditolak: ReadonlyMap<string, string>;
  onBalik: (ids: readonly string[], pilih: boolean) => void;
};

/** One person's waiting entries; odd ones first, each with the reason. */
export function Orang({ orang, dipilih, ditolak, onBalik }: OrangProps) {
  const t = teks.pemeriksaan;
  const ids = orang.entri.map((e) => e.id);
  const biasa = orang.entri.filter((e) => e.tanda.length === 0).map((e) => e.id);
  const terpilih = ids.filter((id) => dipilih.has(id)).length;
  return (
    <section
      aria-label={orang.pegawai.nama}
      className="overflow-hidden rounded-lg border border-line bg-surface shadow-card"
    >
      <div className="flex flex-wrap items-center gap-3 border-b border-line px-4 py-3 sm:px-5">
        <input
          type="checkbox"
          aria-label={t.pilihSemua(orang.pegawai.nama)}
          checked={terpilih === ids.length}
          ref={(kotak) => {
            if (kotak) kotak.indeterminate = terpilih > 0 && terpilih < ids.length;
          }}
          onChange={(e) => onBalik(ids, e.target.checked)}
          className="size-6 shrink-0 accent-brand"
        />
        <Avatar name={orang.pegawai.nama} />
        <div className="min-w-0 grow basis-40">
          <h2 className="font-semibold">{orang.pegawai.nama}</h2>
          {orang.pegawai.jabatan && <p className="truncate text-sm text-muted">{orang.pegawai.jabatan}</p>}
          <p className="text-sm text-muted">{t.ringkasOrang(ids.length, durasi(orang.menit))}</p>
        </div>
        {biasa.length > 0 && biasa.length < ids.length && (
          <Button variant="polos" onClick={() => onBalik(biasa, true)}>
            {t.pilihTanpaTanda}
          </Button>
        )}
      </div>
      <ul className="divide-y divide-line">
        {orang.entri.map((e) => (
          <Entri
            key={e.id}
            entri={e}
            terpilih={dipilih.has(e.id)}
            galat={ditolak.get(e.id)}
            onBalik={(pilih) => onBalik([e.id], pilih)}
          />
        ))}
      </ul>
    </section>
  );
}

function Entri({
  entri: e,
  terpilih,
  galat,
  onBalik,
}: {
  entri: EntriAntrean;
  terpilih: boolean;
  galat: string | undefined;
  onBalik: (pilih: boolean) => void;
}) {
  const t = teks.pemeriksaan;
  return (
    <li className={clsx('flex gap-3 px-4 py-4 sm:px-5', terpilih && 'bg-brand-soft')}>
      <input
        type="checkbox"
        data-entri={e.id}
        aria-label={t.pilih(e.uraian)}
        checked={terpilih}
        onChange={(event) => onBalik(event.target.checked)}
        className="mt-0.5 size-6 shrink-0 accent-brand"
      />
      <div className="min-w-0 grow space-y-2">
        <p className="text-sm text-muted tabular-nums">
          <span className="font-semibold text-ink">{tanggalPendek(e.tanggal)}</span> · {waktuAktivitas(e)}
          {e.volume !== null && ` · ${angka(e.volume)} ${e.satuan ?? ''}`}
        </p>
        <p>{e.uraian}</p>
        {(e.rencanaAksi ?? e.rhk) && <p className="text-sm text-muted">{e.rencanaAksi ?? e.rhk}</p>}
        {e.tanda.length > 0 && (
          <ul aria-label={t.lihatTanda} className="flex flex-wrap gap-1.5">
            {e.tanda.map((satu) => (
              <li key={satu.kode}>
                <Badge
                  tone={satu.kode === 'TANPA_BUKTI' ? 'netral' : 'perhatian'}
                  className="whitespace-normal!"
                >
                  {satu.pesan}
                </Badge>
              </li>
            ))}
          </ul>
        )}
        {e.bukti.length > 0 && <DaftarBukti bukti={e.bukti} />}
        {galat && (
          <p role="alert" className="text-sm font-medium text-danger-ink">
            {galat}
          </p>
        )}
      </div>
    </li>
  );
}
