import { useId } from 'react';
import type { Masalah } from '../../api/masalah.ts';
import { PemilihBukti } from '../../parts/bukti/pemilih.tsx';
import { tanggal as tulisTanggal } from '../../parts/format.ts';
import { Checkbox } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { NumberInput, Select, Textarea, TextInput } from '../../ui/inputs.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PilihHari } from './hari.tsx';
import type { Isian, Pilihan } from './isian.ts';
import { teks } from './teks.ts';
import { Waktu } from './waktu.tsx';

export type FormulirProps = {
  tanggal: string;
  hariIni: string;
  pilihan: Pilihan;
  isian: Isian;
  masalah: Masalah | null;
  onTanggal: (tanggal: string) => void;
  ubah: (baru: Partial<Isian> | ((lama: Isian) => Partial<Isian>)) => void;
  onSibuk: (n: number) => void;
};

/** The daily report, its fields in the order people know. */
export function Formulir(props: FormulirProps) {
  const { tanggal, hariIni, pilihan, isian, masalah, ubah } = props;
  const t = teks.lapor;
  const galat = (pointer: string) => masalah?.pesanUntuk(pointer);
  return (
    <div className="space-y-6">
      <Tujuan
        pilihan={pilihan}
        value={isian.tujuan}
        onChange={(tujuan) => ubah({ tujuan })}
        galat={galat('/rhkId') ?? galat('/rencanaAksiId')}
      />
      <PilihHari tanggal={tanggal} hariIni={hariIni} onChange={props.onTanggal} galat={galat('/tanggal')} />
      <PesanHari tanggal={tanggal} hariIni={hariIni} pilihan={pilihan} />
      {(!pilihan.hariKerja || isian.luarHariKerja) && (
        <Checkbox
          label={t.lembur}
          hint={pilihan.hariKerja ? undefined : t.bukanHariKerja}
          checked={isian.luarHariKerja}
          onChange={(e) => ubah({ luarHariKerja: e.target.checked })}
        />
      )}
      <Waktu isian={isian} ubah={ubah} galat={galat} />
      <Field label={t.uraian} hint={t.uraianPetunjuk} error={galat('/uraian')} required>
        <Textarea
          rows={3}
          maxLength={2000}
          value={isian.uraian}
          placeholder={t.contohUraian}
          onChange={(e) => ubah({ uraian: e.target.value })}
        />
      </Field>
      <Capaian isian={isian} satuan={pilihan.satuan} ubah={ubah} galat={galat} />
      <Field label={t.bukti} group optional error={galat('/bukti')}>
        <PemilihBukti
          value={isian.bukti}
          onChange={(perbarui) => ubah((lama) => ({ bukti: perbarui(lama.bukti) }))}
          onSibuk={props.onSibuk}
        />
      </Field>
    </div>
  );
}

function Tujuan({
  pilihan,
  value,
  onChange,
  galat,
}: {
  pilihan: Pilihan;
  value: string;
  onChange: (tujuan: string) => void;
  galat: string | undefined;
}) {
  const t = teks.lapor;
  return (
    <>
      {pilihan.rhk.length === 0 && <Notice title={t.tanpaSkp}>{t.tanpaSkpIsi}</Notice>}
      <Field label={t.tujuan} hint={t.tujuanPetunjuk} error={galat} required>
        <Select value={value} onChange={(e) => onChange(e.target.value)}>
          {pilihan.rhk.map((r) => (
            <optgroup key={r.id} label={r.uraian}>
              {r.rencanaAksi.map((a) => (
                <option key={a.id} value={`rencana:${r.id}:${a.id}`}>
                  {a.uraian}
                </option>
              ))}
              <option value={`rhk:${r.id}`}>
                {r.rencanaAksi.length === 0 ? r.uraian : `${t.rhkIni}: ${r.uraian}`}
              </option>
            </optgroup>
          ))}
          <optgroup label={t.diLuarRhk}>
            <option value="TUGAS_TAMBAHAN">{t.tugasTambahan}</option>
            <option value="UMUM">{t.umum}</option>
          </optgroup>
        </Select>
      </Field>
    </>
  );
}

function PesanHari({ tanggal, hariIni, pilihan }: { tanggal: string; hariIni: string; pilihan: Pilihan }) {
  const t = teks.lapor;
  if (tanggal > hariIni) return <Notice tone="perhatian">{t.belumTerjadi}</Notice>;
  if (!pilihan.dapatDilaporkan)
    return (
      <Notice tone="perhatian" title={t.lewatBatas(tulisTanggal(pilihan.batasTanggal))}>
        {pilihan.penilai && t.lewatCara(pilihan.penilai)}
      </Notice>
    );
  if (pilihan.menitHariItu >= pilihan.batasMenitHarian)
    return (
      <Notice>{t.hariPenuh(`${pilihan.menitHariItu} menit`, `${pilihan.batasMenitHarian} menit`)}</Notice>
    );
  return null;
}

function Capaian({
  isian,
  satuan,
  ubah,
  galat,
}: {
  isian: Isian;
  satuan: readonly string[];
  ubah: FormulirProps['ubah'];
  galat: (pointer: string) => string | undefined;
}) {
  const t = teks.lapor;
  const daftar = useId();
  return (
    <div className="grid grid-cols-2 gap-3">
      <Field label={t.volume} error={galat('/volume')}>
        <NumberInput value={isian.volume} onChange={(volume) => ubah({ volume: volume ?? null })} />
      </Field>
      <Field label={t.satuan} error={galat('/satuan')}>
        <TextInput
          list={daftar}
          maxLength={60}
          placeholder={t.contohSatuan}
          value={isian.satuan}
          onChange={(e) => ubah({ satuan: e.target.value })}
        />
      </Field>
      <datalist id={daftar}>
        {satuan.map((s) => (
          <option key={s} value={s}>
            {s}
          </option>
        ))}
      </datalist>
    </div>
  );
}
