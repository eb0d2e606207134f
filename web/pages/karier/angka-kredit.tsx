import { useQuery } from '@tanstack/react-query';
import { LABEL_JENJANG_JF } from '#rules/angka-kredit/label.ts';
import { LABEL_KEADAAN_EVALUASI } from '#rules/label.ts';
import { api, type Skema } from '../../api/client.ts';
import { angka, tanggal } from '../../parts/format.ts';
import { Bagian, BelumDapat, Besar, MengapaLangkah } from '../../parts/karier/bagian.tsx';
import { kataPredikat } from '../../parts/predikat.tsx';
import { CetakAngkaKredit } from '../../parts/unduh-dokumen.tsx';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { Progress } from '../../ui/feedback.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import { teks } from './teks.ts';

type AngkaKredit = Skema<'AngkaKreditPegawai'>;
type Nilai = NonNullable<NonNullable<AngkaKredit['jawaban']>['nilai']>;
type Kesiapan = Nilai['kesiapan'][number];

/** Credit in the present jenjang, both facts of each next step, and the rows a PAK prints. */
export function AngkaKreditBagian({ pegawaiId }: { pegawaiId: string }) {
  const kueri = useQuery({
    queryKey: ['karier', pegawaiId, 'angka-kredit'],
    queryFn: async () =>
      (await api.GET('/api/v1/pegawai/{id}/angka-kredit', { params: { path: { id: pegawaiId } } })).data,
  });
  // outside a functional post the question does not arise, and an empty card would only ask one
  if (kueri.data?.sebab?.kode === 'E-AK-BUKAN-JF') return null;
  return (
    <Bagian judul={teks.ak.judul} kueri={kueri}>
      {(data) => (
        <>
          {data.sebab && <Notice>{data.sebab.pesan}</Notice>}
          {data.jawaban && !data.jawaban.nilai && <BelumDapat jawaban={data.jawaban} />}
          {data.jawaban?.nilai && <Isi data={data} nilai={data.jawaban.nilai} jawaban={data.jawaban} />}
          {data.kemampuan.includes('angka-kredit.cetak') && (
            <div>
              <CetakAngkaKredit pegawaiId={pegawaiId} />
            </div>
          )}
        </>
      )}
    </Bagian>
  );
}

function Isi({
  data,
  nilai,
  jawaban,
}: {
  data: AngkaKredit;
  nilai: Nilai;
  jawaban: NonNullable<AngkaKredit['jawaban']>;
}) {
  return (
    <>
      <div>
        <Besar
          nilai={angka(nilai.kumulatif)}
          apa={teks.ak.kumulatif(data.jenjang ? LABEL_JENJANG_JF[data.jenjang] : '')}
        />
        {data.tmtJenjang && (
          <p className="text-sm text-muted">{teks.ak.sejak(tanggal(data.tmtJenjang), data.golongan)}</p>
        )}
      </div>
      {jawaban.peringatan.map((p) => (
        <Notice key={p.kode} tone="perhatian">
          {p.pesan}
        </Notice>
      ))}
      {data.tahunan
        .filter((t) => !t.tetap)
        .map((t) => (
          <Notice key={t.tahun}>{teks.tahunanBelum(t.tahun, LABEL_KEADAAN_EVALUASI[t.keadaan])}</Notice>
        ))}
      <div className="grid gap-3 sm:grid-cols-2">
        {nilai.kesiapan.map((k) => (
          <Langkah key={k.jenis} kesiapan={k} kumulatif={nilai.kumulatif} />
        ))}
      </div>
      {nilai.kesiapan.length === 0 && jawaban.peringatan.length === 0 && (
        <p className="text-muted">{teks.ak.puncak}</p>
      )}
      <Rekap nilai={nilai} />
      <MengapaLangkah jawaban={jawaban} />
    </>
  );
}

function keadaan(k: Kesiapan): { kata: string; tone: Tone } {
  if (k.siap) return { kata: teks.ak.keadaan.siap, tone: 'baik' };
  if (k.halangan.length > 0) return { kata: teks.ak.keadaan.terhalang, tone: 'perhatian' };
  if (k.akCukup === false) return { kata: teks.ak.keadaan.kurang, tone: 'netral' };
  return { kata: teks.ak.keadaan.pasti, tone: 'info' };
}

/** One step, as two facts that never hide each other. */
function Langkah({ kesiapan: k, kumulatif }: { kesiapan: Kesiapan; kumulatif: number }) {
  const { kata, tone } = keadaan(k);
  const syarat = [...k.halangan, ...k.belumPasti];
  return (
    <section className="space-y-3 rounded-lg border border-line p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="font-semibold">{teks.ak.ke(teks.ak.naik[k.jenis], k.menuju)}</h3>
        <Badge tone={tone}>{kata}</Badge>
      </div>
      {k.target !== null && (
        <Progress
          label={teks.ak.fakta1}
          value={kumulatif}
          max={k.target}
          text={teks.ak.progres(angka(kumulatif), angka(k.target))}
        />
      )}
      <p className="text-sm text-muted">{kalimatAk(k)}</p>
      <div className="text-sm">
        <p className="font-medium">{teks.ak.fakta2}</p>
        {syarat.length === 0 ? (
          <p className="text-muted">{teks.ak.terpenuhi}</p>
        ) : (
          <ul className="list-disc space-y-1 ps-5 text-muted">
            {syarat.map((s) => (
              <li key={s.kode + s.jalur}>{s.pesan}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

function kalimatAk(k: Kesiapan): string {
  if (k.target === null) return teks.ak.tanpaTarget;
  if (k.akCukup) return teks.ak.cukup(angka(k.target));
  const kalimat = teks.ak.kurang(angka(k.kurang ?? 0), angka(k.target));
  return k.bulan ? `${kalimat} ${teks.ak.bulan(k.bulan)}` : kalimat;
}

function Rekap({ nilai }: { nilai: Nilai }) {
  return (
    <div>
      <h3 className="mb-2 font-semibold">{teks.ak.rekap}</h3>
      {nilai.rincian.length === 0 ? (
        <p className="text-sm text-muted">{teks.ak.kosong}</p>
      ) : (
        <div className="overflow-hidden rounded-lg border border-line">
          <Table
            caption={teks.ak.rekap}
            rows={nilai.rincian}
            rowKey={(r) => `${r.tahun} ${r.jenjang}`}
            columns={[
              { key: 'tahun', label: teks.ak.tahun, main: true, cell: (r) => r.tahun ?? '–' },
              {
                key: 'jenjang',
                label: teks.ak.jenjang,
                cell: jenjangBaris,
              },
              { key: 'predikat', label: teks.ak.predikat, cell: (r) => kataPredikat(r.predikat) },
              {
                key: 'hitungan',
                label: teks.ak.hitungan,
                cell: (r) => `${r.bulan}/12 × ${r.persen}% × ${angka(r.koefisien)}`,
              },
              {
                key: 'nilai',
                label: teks.ak.nilai,
                numeric: true,
                cell: (r) => r.angkaKredit.toLocaleString('id-ID', { minimumFractionDigits: 2 }),
              },
            ]}
          />
        </div>
      )}
      <dl className="mt-3 space-y-1 text-sm">
        <Baris nama={teks.ak.jumlah} nilai={nilai.angkaKredit} />
        {nilai.akAwal > 0 && <Baris nama={teks.ak.awal} nilai={nilai.akAwal} />}
        {nilai.akPendidikan > 0 && <Baris nama={teks.ak.ijazah} nilai={nilai.akPendidikan} />}
        <Baris nama={teks.ak.total} nilai={nilai.kumulatif} tebal />
      </dl>
    </div>
  );
}

function Baris({ nama, nilai, tebal }: { nama: string; nilai: number; tebal?: boolean }) {
  return (
    <div
      className={`flex justify-between gap-4 px-4 ${tebal ? 'border-t border-line pt-2 font-bold' : 'text-muted'}`}
    >
      <dt>{nama}</dt>
      <dd className="tabular-nums">{nilai.toLocaleString('id-ID', { minimumFractionDigits: 2 })}</dd>
    </div>
  );
}

function jenjangBaris(r: Nilai['rincian'][number]) {
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      {LABEL_JENJANG_JF[r.jenjang]}
      {!r.dihitung && <Badge>{teks.ak.tidakDihitung}</Badge>}
    </span>
  );
}
