import { useQuery } from '@tanstack/react-query';
import { api, type Skema } from '../../api/client.ts';
import { PilihRekan } from '../../parts/pilih-rekan.tsx';
import { PilihUnit } from '../../parts/unit-kerja.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choices.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Field } from '../../ui/field.tsx';
import { DateInput, Select, TextInput } from '../../ui/inputs.tsx';
import { butuh, type Isian } from './isian.ts';
import { teks } from './teks.ts';

export type Salah = (jalur: string) => string | undefined;
type Ubah = (bagian: Partial<Isian>) => void;
type Props = { isian: Isian; ubah: Ubah; salah: Salah; pratinjau: Skema<'PratinjauPerpindahan'> | undefined };

/** The fields one kind of act needs, and no others. */
export function Rincian({ isian, ubah, salah, pratinjau }: Props) {
  const { jenis } = isian;
  if (!jenis) return null;
  const t = teks.baru;
  const saran = pratinjau?.saranPenilai;
  return (
    <>
      <Field
        label={
          jenis === 'TUGAS_BELAJAR_GAGAL'
            ? t.tanggal.gagal
            : butuh.hariTerakhir(jenis)
              ? t.tanggal.terakhir
              : t.tanggal.mulai
        }
        error={salah('/tanggal')}
        required
      >
        <DateInput value={isian.tanggal} onChange={(e) => ubah({ tanggal: e.target.value })} />
      </Field>
      {butuh.jabatan(jenis) && <Jabatan isian={isian} ubah={ubah} salah={salah} />}
      {butuh.penilai(jenis) && (
        <div>
          <Field
            label={butuh.menilaiUnit(jenis) ? t.penilaiPlt : t.penilai}
            error={salah('/penilaiPegawaiId')}
            required
          >
            <PilihRekan
              value={isian.penilai}
              onChange={(penilai) => ubah({ penilai })}
              kecuali={isian.orang ? [isian.orang.value] : []}
            />
          </Field>
          {saran && isian.penilai?.value !== saran.id && (
            <Button variant="polos" onClick={() => ubah({ penilai: { value: saran.id, label: saran.nama } })}>
              {t.pakaiSaran(saran.nama)}
            </Button>
          )}
        </div>
      )}
      {butuh.menilaiUnit(jenis) && (
        <Checkbox
          label={t.menilaiUnit}
          checked={isian.menilaiUnit}
          onChange={(e) => ubah({ menilaiUnit: e.target.checked })}
        />
      )}
      {butuh.pengganti(jenis) && pratinjau && pratinjau.bawahan > 0 && (
        <Field
          label={t.pengganti}
          hint={t.penggantiPetunjuk(pratinjau.bawahan)}
          optional
          error={salah('/penggantiPegawaiId')}
        >
          <PilihRekan
            value={isian.pengganti}
            onChange={(pengganti) => ubah({ pengganti })}
            kecuali={isian.orang ? [isian.orang.value] : []}
          />
        </Field>
      )}
      {butuh.sampai(jenis) && (
        <Field
          label={jenis === 'KONTRAK_PARUH_WAKTU' ? t.sampaiKontrak : t.sampaiRencana}
          optional={jenis !== 'KONTRAK_PARUH_WAKTU'}
          error={salah('/sampai')}
        >
          <DateInput value={isian.sampai} onChange={(e) => ubah({ sampai: e.target.value })} />
        </Field>
      )}
      {butuh.studi(jenis) && <Studi isian={isian} ubah={ubah} salah={salah} />}
      {butuh.hasilStudi(jenis) && (
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t.ipk} optional>
            <TextInput
              inputMode="decimal"
              value={isian.ipk}
              onChange={(e) => ubah({ ipk: e.target.value })}
            />
          </Field>
          <Field label={t.waktuLulus} optional>
            <Select
              value={isian.waktuLulus}
              onChange={(e) => ubah({ waktuLulus: e.target.value as Isian['waktuLulus'] })}
            >
              <option value="">{t.pilihan}</option>
              {Object.entries(teks.waktuLulus).map(([nilai, kata]) => (
                <option key={nilai} value={nilai}>
                  {kata}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      )}
      <Field label={t.dasar} hint={t.dasarPetunjuk} optional>
        <TextInput autoComplete="off" value={isian.dasar} onChange={(e) => ubah({ dasar: e.target.value })} />
      </Field>
    </>
  );
}

function Jabatan({ isian, ubah, salah }: Omit<Props, 'pratinjau'>) {
  const { unit } = isian;
  const t = teks.baru;
  const jabatan = useQuery({
    queryKey: ['unit-kerja', unit, 'jabatan'],
    enabled: unit !== null,
    queryFn: async () =>
      (await api.GET('/api/v1/unit-kerja/{id}/jabatan', { params: { path: { id: unit ?? '' } } })).data?.isi,
  });
  const pilihan = (jabatan.data ?? []).map((satu) => ({
    value: satu.id,
    label: satu.nama,
    hint: satu.pemegang.map((orang) => orang.nama).join(', ') || t.lowong,
  }));
  return (
    <>
      <Field label={t.unit} required>
        <PilihUnit value={unit} onChange={(baru) => ubah({ unit: baru, jabatan: null })} />
      </Field>
      <Field label={t.jabatan} required error={unit ? salah('/jabatanId') : undefined}>
        <Combobox
          value={pilihan.find((satu) => satu.value === isian.jabatan) ?? null}
          onChange={(satu) => ubah({ jabatan: satu?.value ?? null })}
          options={pilihan}
          disabled={!unit || pilihan.length === 0}
          placeholder={unit ? t.pilihJabatan : t.pilihUnit}
        />
      </Field>
    </>
  );
}

function Studi({ isian, ubah, salah }: Omit<Props, 'pratinjau'>) {
  const { studi } = isian;
  const t = teks.baru;
  const isi = (bagian: Partial<Isian['studi']>) => ubah({ studi: { ...studi, ...bagian } });
  return (
    <>
      <Field label={t.perguruanTinggi} required>
        <TextInput
          autoComplete="off"
          value={studi.perguruanTinggi}
          onChange={(e) => isi({ perguruanTinggi: e.target.value })}
        />
      </Field>
      <Field label={t.program} required>
        <TextInput
          autoComplete="off"
          value={studi.program}
          onChange={(e) => isi({ program: e.target.value })}
        />
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t.jenjang} required>
          <Select
            value={studi.jenjang}
            onChange={(e) => isi({ jenjang: e.target.value as Isian['studi']['jenjang'] })}
          >
            {Object.entries(teks.jenjang).map(([nilai, kata]) => (
              <option key={nilai} value={nilai}>
                {kata}
              </option>
            ))}
          </Select>
        </Field>
        {studi.jenjang.endsWith('DALAM_NEGERI') && (
          <Field label={t.akreditasi} required error={salah('/studi/akreditasi')}>
            <Select
              value={studi.akreditasi}
              onChange={(e) => isi({ akreditasi: e.target.value as Isian['studi']['akreditasi'] })}
            >
              <option value="">{t.pilihan}</option>
              {['A', 'B', 'C'].map((huruf) => (
                <option key={huruf}>{huruf}</option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      <Field label={t.rencanaSelesai} required error={salah('/studi/rencanaSelesai')}>
        <DateInput value={studi.rencanaSelesai} onChange={(e) => isi({ rencanaSelesai: e.target.value })} />
      </Field>
    </>
  );
}
