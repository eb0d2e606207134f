import { useState } from 'react';
import { api, versi } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { PilihRekan } from '../../parts/pilih-rekan.tsx';
import type { ComboboxOption } from '../../ui/combobox.tsx';
import { Field } from '../../ui/field.tsx';
import { DateInput, Textarea, TextInput } from '../../ui/inputs.tsx';
import { type Tim, useSegarkanTim } from './data.ts';
import { teks } from './teks.ts';

/** Forms a team, or changes one. */
export function TimDialog({ tim, onClose }: { tim?: Tim; onClose: () => void }) {
  const { hariIni } = useSesi().instansi;
  const segarkan = useSegarkanTim();
  const [isian, setIsian] = useState({
    nama: tim?.nama ?? '',
    tujuan: tim?.tujuan ?? '',
    dari: tim?.dari ?? hariIni,
    sampai: tim?.sampai ?? '',
  });
  const [ketua, setKetua] = useState<ComboboxOption | null>(
    tim ? { value: tim.ketua.pegawaiId, label: tim.ketua.nama } : null,
  );
  const simpan = useWrite({
    write: async (ketuaPegawaiId: string, kunci) => {
      const body = {
        nama: isian.nama,
        tujuan: isian.tujuan.trim() || null,
        ketuaPegawaiId,
        dari: isian.dari,
        sampai: isian.sampai || null,
      };
      if (tim)
        await api.PUT('/api/v1/tim-kerja/{id}', {
          params: { path: { id: tim.id } },
          headers: versi(tim.versi, kunci),
          body,
        });
      else
        await api.POST('/api/v1/tim-kerja', {
          headers: { 'Idempotency-Key': kunci },
          body: { id: uuidV7(), ...body },
        });
    },
    onSuccess: async () => {
      onClose();
      await segarkan();
    },
  });
  const ubah = (isi: Partial<typeof isian>) => setIsian({ ...isian, ...isi });
  return (
    <FormulirDialog
      title={tim ? teks.ubah : teks.bentuk}
      simpan={tim ? teks.simpan : teks.bentuk}
      problem={simpan.error}
      busy={simpan.isPending}
      onClose={onClose}
      onSubmit={() => ketua && simpan.mutate(ketua.value)}
    >
      <Field label={teks.nama} error={simpan.error?.pesanUntuk('/nama')}>
        <TextInput
          maxLength={150}
          value={isian.nama}
          placeholder={teks.namaContoh}
          onChange={(e) => ubah({ nama: e.target.value })}
        />
      </Field>
      <Field label={teks.tujuan} optional>
        <Textarea
          rows={2}
          maxLength={500}
          value={isian.tujuan}
          onChange={(e) => ubah({ tujuan: e.target.value })}
        />
      </Field>
      <Field label={teks.ketua}>
        <PilihRekan value={ketua} onChange={setKetua} />
      </Field>
      <Masa isian={isian} onUbah={ubah} galat={simpan.error?.pesanUntuk('/sampai')} />
    </FormulirDialog>
  );
}

/** Adds a member with the days of their membership. */
export function AnggotaDialog({ tim, onClose }: { tim: Tim; onClose: () => void }) {
  const { hariIni } = useSesi().instansi;
  const segarkan = useSegarkanTim();
  const [orang, setOrang] = useState<ComboboxOption | null>(null);
  const [masa, setMasa] = useState({
    dari: tim.dari > hariIni ? tim.dari : hariIni,
    sampai: tim.sampai ?? '',
  });
  const tambah = useWrite({
    write: (pegawaiId: string, kunci) =>
      api.POST('/api/v1/tim-kerja/{id}/anggota', {
        params: { path: { id: tim.id } },
        headers: { 'Idempotency-Key': kunci },
        body: { pegawaiId, dari: masa.dari, sampai: masa.sampai || null },
      }),
    onSuccess: async () => {
      onClose();
      await segarkan();
    },
  });
  return (
    <FormulirDialog
      title={teks.tambah}
      simpan={teks.tambah}
      problem={tambah.error}
      busy={tambah.isPending}
      onClose={onClose}
      onSubmit={() => orang && tambah.mutate(orang.value)}
    >
      <Field label={teks.pegawai} hint={teks.tambahAjar}>
        <PilihRekan
          value={orang}
          onChange={setOrang}
          kecuali={[tim.ketua.pegawaiId, ...tim.anggota.map((a) => a.pegawai.pegawaiId)]}
        />
      </Field>
      <Masa
        isian={masa}
        onUbah={(isi) => setMasa({ ...masa, ...isi })}
        galat={tambah.error?.pesanUntuk('/sampai')}
      />
    </FormulirDialog>
  );
}

function Masa({
  isian,
  onUbah,
  galat,
}: {
  isian: { dari: string; sampai: string };
  onUbah: (isi: { dari?: string; sampai?: string }) => void;
  galat: string | undefined;
}) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label={teks.mulai}>
        <DateInput value={isian.dari} onChange={(e) => onUbah({ dari: e.target.value })} />
      </Field>
      <Field label={teks.sampai} optional error={galat}>
        <DateInput
          value={isian.sampai}
          min={isian.dari}
          onChange={(e) => onUbah({ sampai: e.target.value })}
        />
      </Field>
    </div>
  );
}
