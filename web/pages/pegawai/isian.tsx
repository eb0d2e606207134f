import { type FormEvent, useId, useState } from 'react';
import type { JenisPegawai } from '#rules/enum.ts';
import { JENIS_PEGAWAI } from '#rules/enum.ts';
import { LABEL_JENIS_PEGAWAI } from '#rules/label.ts';
import { api, type Skema, versi } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { useWrite } from '../../api/use-write.ts';
import { nip as tulisNip } from '../../parts/format.ts';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Field } from '../../ui/field.tsx';
import { Select, TextInput } from '../../ui/inputs.tsx';
import { toast } from '../../ui/toast.tsx';
import { periksaNip } from './nip.ts';
import { NipTerbaca } from './nip-terbaca.tsx';
import { teks } from './teks.ts';

type Pegawai = Skema<'Pegawai'>;

type Isian = {
  jenis: JenisPegawai;
  nip: string;
  nama: string;
  jenisKelamin: 'L' | 'P' | null;
  golongan: string;
  pangkat: string;
  surel: string;
  telepon: string;
};

/** Adds a person, or changes one's own data (`pegawai`). The NIP is read by the rule while one types. */
export function IsianDialog({
  onClose,
  onSaved,
  pegawai,
}: {
  onClose: () => void;
  onSaved: (pegawai: Pegawai) => void;
  pegawai?: Pegawai;
}) {
  const formId = useId();
  const [id] = useState(uuidV7);
  const [isian, setIsian] = useState<Isian>(() => awal(pegawai));
  const [asked, setAsked] = useState(false);
  const nip = periksaNip(isian.nip, isian.jenis);
  const galat = asked ? kekurangan(isian, nip.galat) : {};

  const simpan = useWrite({
    write: async (isi: Isian, kunci) => {
      const body = keBadan(isi);
      const { data } = pegawai
        ? await api.PUT('/api/v1/pegawai/{id}', {
            params: { path: { id: pegawai.id } },
            body,
            headers: versi(pegawai.versi, kunci),
          })
        : await api.POST('/api/v1/pegawai', { body: { ...body, id }, headers: { 'Idempotency-Key': kunci } });
      return data;
    },
    onSuccess: (data) => {
      if (!data) return;
      toast(pegawai ? teks.isian.berhasil : teks.isian.ditambah);
      onSaved(data);
      onClose();
    },
  });

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    if (Object.keys(kekurangan(isian, nip.galat)).length === 0) simpan.mutate(isian);
  }

  const teksIsian = (nama: 'nama' | 'golongan' | 'pangkat' | 'surel' | 'telepon') => ({
    value: isian[nama],
    onChange: (event: { target: { value: string } }) => setIsian({ ...isian, [nama]: event.target.value }),
  });
  const negara = isian.jenis === 'PEJABAT_NEGARA';

  return (
    <Dialog
      open
      onClose={onClose}
      title={pegawai ? teks.isian.ubah : teks.isian.tambah}
      footer={
        <>
          <Button onClick={onClose}>{teks.batal}</Button>
          <Button type="submit" form={formId} variant="utama" busy={simpan.isPending}>
            {teks.isian.simpan}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={onSubmit} noValidate className="space-y-4">
        {simpan.error && <ErrorPanel problem={simpan.error} focus />}
        <Field label={teks.isian.jenis}>
          <Select
            value={isian.jenis}
            onChange={(event) => setIsian({ ...isian, jenis: event.target.value as JenisPegawai })}
          >
            {JENIS_PEGAWAI.map((jenis) => (
              <option key={jenis} value={jenis}>
                {LABEL_JENIS_PEGAWAI[jenis]}
              </option>
            ))}
          </Select>
        </Field>
        {negara ? (
          <Field label={teks.isian.kelamin} group error={galat.jenisKelamin}>
            <Segmented
              value={isian.jenisKelamin}
              onChange={(jenisKelamin) => setIsian({ ...isian, jenisKelamin })}
              options={[
                { value: 'L', label: teks.identitas.L },
                { value: 'P', label: teks.identitas.P },
              ]}
            />
          </Field>
        ) : (
          <div>
            <Field
              label={teks.isian.nip}
              hint={teks.isian.nipPetunjuk}
              error={(nip.lengkap || asked ? nip.galat : undefined) ?? simpan.error?.pesanUntuk('/nip')}
              required
            >
              <TextInput
                inputMode="numeric"
                autoComplete="off"
                className="tabular-nums"
                value={isian.nip}
                onChange={(event) => setIsian({ ...isian, nip: event.target.value })}
                onBlur={() => setIsian({ ...isian, nip: tulisNip(isian.nip.replace(/[\s.-]/g, '')) })}
              />
            </Field>
            <NipTerbaca hasil={nip} />
          </div>
        )}
        <Field label={teks.isian.nama} error={galat.nama ?? simpan.error?.pesanUntuk('/nama')} required>
          <TextInput autoComplete="off" {...teksIsian('nama')} />
        </Field>
        {!negara && (
          <div className="grid gap-4 sm:grid-cols-2">
            <Field label={teks.isian.golongan} hint={teks.isian.golonganPetunjuk} optional>
              <TextInput autoComplete="off" {...teksIsian('golongan')} />
            </Field>
            <Field label={teks.isian.pangkat} hint={teks.isian.pangkatPetunjuk} optional>
              <TextInput autoComplete="off" {...teksIsian('pangkat')} />
            </Field>
          </div>
        )}
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={teks.isian.surel} error={simpan.error?.pesanUntuk('/surel')} optional>
            <TextInput type="email" autoComplete="off" {...teksIsian('surel')} />
          </Field>
          <Field label={teks.isian.telepon} error={simpan.error?.pesanUntuk('/telepon')} optional>
            <TextInput type="tel" autoComplete="off" {...teksIsian('telepon')} />
          </Field>
        </div>
      </form>
    </Dialog>
  );
}

function awal(pegawai: Pegawai | undefined): Isian {
  return {
    jenis: pegawai?.jenis ?? 'PNS',
    nip: pegawai?.nip ? tulisNip(pegawai.nip) : '',
    nama: pegawai?.nama ?? '',
    jenisKelamin: pegawai?.jenis === 'PEJABAT_NEGARA' ? pegawai.jenisKelamin : null,
    golongan: pegawai?.golongan ?? '',
    pangkat: pegawai?.pangkat ?? '',
    surel: pegawai?.surel ?? '',
    telepon: pegawai?.telepon ?? '',
  };
}

function keBadan(isian: Isian) {
  const atauNull = (nilai: string) => nilai.trim() || null;
  const negara = isian.jenis === 'PEJABAT_NEGARA';
  return {
    jenis: isian.jenis,
    nip: negara ? null : isian.nip.trim(),
    nama: isian.nama.trim(),
    ...(negara && isian.jenisKelamin && { jenisKelamin: isian.jenisKelamin }),
    golongan: negara ? null : atauNull(isian.golongan),
    pangkat: negara ? null : atauNull(isian.pangkat),
    surel: atauNull(isian.surel),
    telepon: atauNull(isian.telepon),
  };
}

function kekurangan(isian: Isian, galatNip: string | undefined): Partial<Record<keyof Isian, string>> {
  const negara = isian.jenis === 'PEJABAT_NEGARA';
  return {
    ...(isian.nama.trim().length < 2 && { nama: teks.isian.wajibNama }),
    ...(!negara && galatNip && { nip: galatNip }),
    ...(negara && !isian.jenisKelamin && { jenisKelamin: teks.isian.wajibKelamin }),
  };
}
