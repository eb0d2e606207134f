import { useState } from 'react';
import { LABEL_JENJANG_JF } from '#rules/angka-kredit/label.ts';
import { LABEL_PENDIDIKAN } from '#rules/ip-asn/label.ts';
import { GOLONGAN_PNS, JENJANG_JF } from '#rules/tables/angka-kredit.ts';
import { JENIS_HUKUMAN, jenisHukuman } from '#rules/tables/disiplin.ts';
import { TINGKAT_PENDIDIKAN } from '#rules/tables/ip-asn.ts';
import { api, type Skema } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import type { paths } from '../../api/openapi.gen.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { DateInput, NumberInput, Select, TextInput } from '../../ui/inputs.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

type Isi = NonNullable<
  paths['/api/v1/pegawai/{id}/riwayat']['post']['requestBody']
>['content']['application/json'];
type Jenis = Isi['jenis'];

const t = teks.isian;
const JENIS = Object.keys(teks.jenis) as Jenis[];

/** What the code of a kind of fact is called, and the choices it has on a day. */
function pilihanKode(jenis: Jenis, hari: string): { label: string; pilihan: [string, string][] } | null {
  switch (jenis) {
    case 'PENDIDIKAN':
      return { label: t.tingkat, pilihan: TINGKAT_PENDIDIKAN.map((p) => [p, LABEL_PENDIDIKAN[p]]) };
    case 'DIKLAT':
      return { label: t.macam, pilihan: Object.entries(teks.diklat) };
    case 'JENJANG_JF':
      return { label: t.jenjang, pilihan: JENJANG_JF.map((j) => [j, LABEL_JENJANG_JF[j]]) };
    case 'PANGKAT':
      return { label: t.golongan, pilihan: GOLONGAN_PNS.map((g) => [g, g]) };
    case 'HUKUMAN': {
      const tabel = jenisHukuman.pada(Temporal.PlainDate.from(hari)).nilai;
      return { label: t.hukuman, pilihan: JENIS_HUKUMAN.map((j) => [j, tabel[j].nama]) };
    }
    default:
      return null;
  }
}

const LABEL_NILAI: Partial<Record<Jenis, string>> = {
  DIKLAT: t.jp,
  POTENSI: t.skor,
  JENJANG_JF: t.akAwal,
};

/** Records one fact; the form shows only what its kind needs. */
export function TambahDialog({
  pegawaiId,
  onClose,
  onSaved,
}: {
  pegawaiId: string;
  onClose: () => void;
  onSaved: (daftar: Skema<'DaftarRiwayat'>) => void;
}) {
  const { hariIni } = useSesi().instansi;
  const [id] = useState(uuidV7);
  const [jenis, setJenis] = useState<Jenis>('PENDIDIKAN');
  const [kode, setKode] = useState('');
  const [tanggal, setTanggal] = useState(hariIni);
  const [sampai, setSampai] = useState('');
  const [nilai, setNilai] = useState<number | null | undefined>(null);
  const [uraian, setUraian] = useState('');
  const [nomor, setNomor] = useState('');
  const [asked, setAsked] = useState(false);
  const kodeAda = pilihanKode(jenis, hariIni);
  const labelNilai = LABEL_NILAI[jenis];
  const perluNilai = jenis === 'DIKLAT' || jenis === 'POTENSI';
  const kurang =
    (kodeAda !== null && !kode) || (perluNilai && typeof nilai !== 'number') || nilai === undefined;
  const simpan = useWrite({
    write: async (isi: Isi, kunci) =>
      (
        await api.POST('/api/v1/pegawai/{id}/riwayat', {
          params: { path: { id: pegawaiId } },
          body: isi,
          headers: { 'Idempotency-Key': kunci },
        })
      ).data,
    onSuccess: (daftar) => {
      if (daftar) onSaved(daftar);
      toast(t.berhasil);
      onClose();
    },
  });

  function kirim(): void {
    setAsked(true);
    if (kurang) return;
    simpan.mutate({
      id,
      jenis,
      tanggal,
      uraian: uraian.trim(),
      nomor: nomor.trim() || null,
      ...(kodeAda && { kode }),
      ...(labelNilai && { nilai: nilai ?? 0 }),
      ...((jenis === 'HUKUMAN' || jenis === 'JENJANG_JF') && { sampai: sampai || null }),
    } as Isi);
  }

  return (
    <FormulirDialog
      title={t.judul}
      simpan={t.simpan}
      problem={simpan.error}
      busy={simpan.isPending}
      onClose={onClose}
      onSubmit={kirim}
    >
      <Field label={t.jenis}>
        <Select
          value={jenis}
          onChange={(e) => {
            setJenis(e.target.value as Jenis);
            setKode('');
            setNilai(null);
          }}
        >
          {JENIS.map((j) => (
            <option key={j} value={j}>
              {teks.jenis[j]}
            </option>
          ))}
        </Select>
      </Field>
      {kodeAda && (
        <Field label={kodeAda.label} required error={asked && !kode ? t.wajib : undefined}>
          <Select value={kode} onChange={(e) => setKode(e.target.value)}>
            <option value="">{t.pilih}</option>
            {kodeAda.pilihan.map(([nilaiPilihan, sebutan]) => (
              <option key={nilaiPilihan} value={nilaiPilihan}>
                {sebutan}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={t.tanggal[jenis]} required error={simpan.error?.pesanUntuk('/tanggal')}>
        <DateInput value={tanggal} onChange={(e) => setTanggal(e.target.value)} />
      </Field>
      {labelNilai && (
        <Field
          label={labelNilai}
          required={perluNilai}
          error={
            asked && perluNilai && typeof nilai !== 'number' ? t.angka : simpan.error?.pesanUntuk('/nilai')
          }
        >
          <NumberInput value={nilai ?? null} onChange={setNilai} />
        </Field>
      )}
      {jenis === 'HUKUMAN' && (
        <Field label={t.berakhir} optional error={simpan.error?.pesanUntuk('/sampai')}>
          <DateInput value={sampai} onChange={(e) => setSampai(e.target.value)} />
        </Field>
      )}
      {jenis === 'JENJANG_JF' && (
        <Field label={t.akSampai} hint={t.akSampaiPetunjuk} optional>
          <DateInput value={sampai} onChange={(e) => setSampai(e.target.value)} />
        </Field>
      )}
      <Field label={t.uraian[jenis]} required error={simpan.error?.pesanUntuk('/uraian')}>
        <TextInput value={uraian} autoComplete="off" onChange={(e) => setUraian(e.target.value)} />
      </Field>
      <Field label={t.nomor} optional>
        <TextInput value={nomor} autoComplete="off" onChange={(e) => setNomor(e.target.value)} />
      </Field>
    </FormulirDialog>
  );
}
