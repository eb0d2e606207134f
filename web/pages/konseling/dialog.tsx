import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  JENIS_KONSELOR,
  type JenisKonselor,
  KESIMPULAN_KONSELING,
  type KesimpulanKonseling,
  type NilaiPerilaku,
} from '#rules/enum.ts';
import { hari as keHari } from '#rules/kernel/hari.ts';
import { perilakuKerja } from '#rules/tables/perilaku.ts';
import { LABEL_JENIS_KONSELOR, LABEL_KESIMPULAN_KONSELING } from '#rules/tindak-lanjut/label.ts';
import { api, type Skema } from '../../api/client.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { PilihRekan } from '../../parts/pilih-rekan.tsx';
import { Checkbox } from '../../ui/choices.tsx';
import type { ComboboxOption } from '../../ui/combobox.tsx';
import { Field } from '../../ui/field.tsx';
import { DateInput, Select, Textarea, TextInput, TimeInput } from '../../ui/inputs.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

export type Apa = 'tanggapan' | 'laporan' | 'konselor' | 'sesi' | 'catatan' | 'penyelesaian';

const KOSONG = {
  teks: '',
  uraian: '',
  tindakan: '',
  serupa: false,
  untukPegawai: false,
  hari: '',
  jam: '',
  tempat: '',
  nilai: [] as NilaiPerilaku[],
  bukti: [] as string[],
  jenis: 'INDEPENDEN' as JenisKonselor,
  kesimpulan: 'MEMBAIK' as KesimpulanKonseling,
};
type Isian = typeof KOSONG;

/** Every step of a case that needs words. */
export function DialogKonseling({
  konseling,
  apa,
  onClose,
}: {
  konseling: Skema<'KonselingLengkap'>;
  apa: Apa;
  onClose: () => void;
}) {
  const { id } = konseling;
  const [isian, setIsian] = useState<Isian>({
    ...KOSONG,
    teks: apa === 'laporan' ? konseling.ekspektasiKhusus.map((e) => e.uraian).join('\n') : '',
  });
  const [konselor, pilih] = useState<ComboboxOption | null>(null);
  const ubah = (baru: Partial<Isian>) => setIsian({ ...isian, ...baru });
  const queryClient = useQueryClient();
  const kirim = useWrite({
    write: ({ i, konselorId }: { i: Isian; konselorId: string }, kunci) => {
      const umum = { params: { path: { id } }, headers: { 'Idempotency-Key': kunci } };
      switch (apa) {
        case 'tanggapan':
          return api.POST('/api/v1/konseling/{id}/tanggapan', { ...umum, body: { tanggapan: i.teks } });
        case 'konselor':
          return api.POST('/api/v1/konseling/{id}/konselor', {
            ...umum,
            body: { konselorId, jenis: i.jenis },
          });
        case 'sesi':
          return api.POST('/api/v1/konseling/{id}/sesi', {
            ...umum,
            body: { id: kunci, tanggal: i.hari, mulai: i.jam || null, tempat: i.tempat },
          });
        case 'catatan':
          return api.POST('/api/v1/konseling/{id}/catatan', {
            ...umum,
            body: { id: kunci, isi: i.teks, untukPegawai: i.untukPegawai },
          });
        case 'penyelesaian':
          return api.POST('/api/v1/konseling/{id}/penyelesaian', {
            ...umum,
            body: { kesimpulan: i.kesimpulan },
          });
        case 'laporan':
          return api.POST('/api/v1/konseling/{id}/laporan', {
            ...umum,
            body: {
              nilai: i.nilai,
              ekspektasiKhusus: i.teks || null,
              uraian: i.uraian,
              serupa: i.serupa,
              tindakan: i.tindakan,
              umpanBalikId: i.bukti,
            },
          });
      }
    },
    onSuccess: async () => {
      toast(teks.tersimpan);
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['konseling', id] }),
        queryClient.invalidateQueries({ queryKey: ['tindak-lanjut'] }),
      ]);
      onClose();
    },
  });
  const salah = (nama: string) => kirim.error?.pesanUntuk(`/${nama}`);
  const judul = {
    tanggapan: teks.tanggapi,
    laporan: teks.laporkan,
    konselor: teks.tunjuk,
    sesi: teks.jadwalkan,
    catatan: teks.tulis,
    penyelesaian: teks.selesaikan,
  };
  return (
    <FormulirDialog
      title={judul[apa]}
      simpan={apa === 'tanggapan' || apa === 'laporan' ? teks.kirim : teks.simpan}
      problem={kirim.error}
      busy={kirim.isPending}
      onClose={onClose}
      onSubmit={() => kirim.mutate({ i: isian, konselorId: konselor?.value ?? '' })}
    >
      {(apa === 'tanggapan' || apa === 'catatan') && (
        <Field
          label={apa === 'catatan' ? teks.isi : teks.tanggapiLabel}
          error={salah(apa === 'catatan' ? 'isi' : 'tanggapan')}
          required
        >
          <Textarea rows={5} value={isian.teks} onChange={(e) => ubah({ teks: e.target.value })} />
        </Field>
      )}
      {apa === 'catatan' && (
        <Checkbox
          label={teks.untukPegawai}
          checked={isian.untukPegawai}
          onChange={(e) => ubah({ untukPegawai: e.target.checked })}
        />
      )}
      {apa === 'konselor' && (
        <>
          <Field label={teks.konselor} error={salah('konselorId')} required>
            <PilihRekan value={konselor} onChange={pilih} kecuali={[konseling.pegawai.id]} />
          </Field>
          <Field label={teks.jenis} required>
            <Select value={isian.jenis} onChange={(e) => ubah({ jenis: e.target.value as JenisKonselor })}>
              {JENIS_KONSELOR.map((j) => (
                <option key={j} value={j}>
                  {LABEL_JENIS_KONSELOR[j]}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
      {apa === 'sesi' && (
        <>
          <Field label={teks.hari} error={salah('tanggal')} required>
            <DateInput value={isian.hari} onChange={(e) => ubah({ hari: e.target.value })} />
          </Field>
          <Field label={teks.jam} error={salah('mulai')} optional>
            <TimeInput value={isian.jam} onChange={(e) => ubah({ jam: e.target.value })} />
          </Field>
          <Field label={teks.tempat} error={salah('tempat')} required>
            <TextInput value={isian.tempat} onChange={(e) => ubah({ tempat: e.target.value })} />
          </Field>
        </>
      )}
      {apa === 'penyelesaian' && (
        <Field label={teks.kesimpulan} hint={teks.rahasia} required>
          <Select
            value={isian.kesimpulan}
            onChange={(e) => ubah({ kesimpulan: e.target.value as KesimpulanKonseling })}
          >
            {KESIMPULAN_KONSELING.map((k) => (
              <option key={k} value={k}>
                {LABEL_KESIMPULAN_KONSELING[k]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {apa === 'laporan' && <IsianLaporan konseling={konseling} isian={isian} ubah={ubah} salah={salah} />}
    </FormulirDialog>
  );
}

function IsianLaporan({
  konseling,
  isian,
  ubah,
  salah,
}: {
  konseling: Skema<'KonselingLengkap'>;
  isian: Isian;
  ubah: (baru: Partial<Isian>) => void;
  salah: (nama: string) => string | undefined;
}) {
  const nilai = perilakuKerja.pada(keHari(useSesi().instansi.hariIni)).nilai;
  const alih = <T,>(daftar: readonly T[], satu: T) =>
    daftar.includes(satu) ? daftar.filter((x) => x !== satu) : [...daftar, satu];
  return (
    <>
      <Field label={teks.nilai} error={salah('nilai')} group required>
        {nilai.map((n) => (
          <Checkbox
            key={n.nilai}
            label={n.label}
            checked={isian.nilai.includes(n.nilai)}
            onChange={() => ubah({ nilai: alih(isian.nilai, n.nilai) })}
          />
        ))}
      </Field>
      <Field label={teks.khusus} optional>
        <Textarea rows={2} value={isian.teks} onChange={(e) => ubah({ teks: e.target.value })} />
      </Field>
      <Field label={teks.uraian} error={salah('uraian')} required>
        <Textarea rows={4} value={isian.uraian} onChange={(e) => ubah({ uraian: e.target.value })} />
      </Field>
      <Checkbox
        label={teks.serupa}
        checked={isian.serupa}
        onChange={(e) => ubah({ serupa: e.target.checked })}
      />
      <Field label={teks.tindakan} error={salah('tindakan')} required>
        <Textarea rows={3} value={isian.tindakan} onChange={(e) => ubah({ tindakan: e.target.value })} />
      </Field>
      <Field label={teks.bukti} error={salah('umpanBalikId')} group required>
        {konseling.umpanBalik.length === 0 && <p className="text-sm text-muted">{teks.tanpaBukti}</p>}
        {konseling.umpanBalik.map((u) => (
          <Checkbox
            key={u.id}
            label={u.uraian}
            checked={isian.bukti.includes(u.id)}
            onChange={() => ubah({ bukti: alih(isian.bukti, u.id) })}
          />
        ))}
      </Field>
    </>
  );
}
