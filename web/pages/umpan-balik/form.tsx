import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type NilaiPerilaku, SENTIMEN_UMPAN_BALIK, type SentimenUmpanBalik } from '#rules/enum.ts';
import { hari as keHari } from '#rules/kernel/hari.ts';
import { LABEL_SENTIMEN_UMPAN_BALIK } from '#rules/label.ts';
import { perilakuKerja } from '#rules/tables/perilaku.ts';
import { berkalaPada } from '#rules/waktu/periode.ts';
import { api, type Skema } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { PemilihBukti } from '../../parts/bukti/pemilih.tsx';
import type { BuktiRingkas } from '../../parts/bukti/use-unggahan.ts';
import { PertanyaanPenilai } from '../../parts/evaluasi/pertanyaan.tsx';
import { PilihRekan } from '../../parts/pilih-rekan.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox, Segmented } from '../../ui/choices.tsx';
import type { ComboboxOption } from '../../ui/combobox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { toast } from '../../ui/toast.tsx';
import { KalimatField } from './kalimat.tsx';
import { teks } from './teks.ts';

/** To whom, where that is known already; or which entry is corrected. */
export type Tujuan = { pegawaiId?: string | undefined } | { perbaikan: Skema<'UmpanBalik'> };

type Isian = {
  pegawai: ComboboxOption | null;
  rhk: readonly string[];
  nilai: readonly NilaiPerilaku[];
  sentimen: SentimenUmpanBalik | null;
  uraian: string;
  langsung: boolean;
  berkala: boolean;
  namaTerbuka: boolean;
  bukti: readonly BuktiRingkas[];
};

/** Gives one note about one or several results and values; or corrects an earlier one. */
export function FormUmpanBalik({ tujuan, onClose }: { tujuan: Tujuan; onClose: () => void }) {
  const perbaikan = 'perbaikan' in tujuan ? tujuan.perbaikan : null;
  const { instansi, pegawai: saya } = useSesi();
  const { hariIni } = instansi;

  const queryClient = useQueryClient();
  const [isian, setIsian] = useState<Isian>(() => awal(tujuan));
  const [dicoba, coba] = useState(false);
  const [unggahan, sibuk] = useState(0);
  const ubah = (perubahan: Partial<Isian>) => setIsian((lama) => ({ ...lama, ...perubahan }));
  const pegawaiId = isian.pegawai?.value ?? ('pegawaiId' in tujuan ? tujuan.pegawaiId : undefined);

  const { data: sasaran } = useQuery({
    queryKey: ['umpan-balik', 'sasaran', pegawaiId],
    enabled: pegawaiId !== undefined,
    queryFn: async () =>
      (await api.GET('/api/v1/umpan-balik/sasaran', { params: { query: { pegawaiId: pegawaiId ?? '' } } }))
        .data,
  });
  const pegawai =
    isian.pegawai ?? (sasaran ? { value: sasaran.pegawai.id, label: sasaran.pegawai.nama } : null);
  const kirim = useWrite({
    write: (body: Skema<'UmpanBalikBaruInput'>, kunci) =>
      api.POST('/api/v1/umpan-balik', { body, headers: { 'Idempotency-Key': kunci } }),
    onSuccess: async () => {
      toast(teks.form.terkirim(pegawai?.label ?? ''));
      onClose();
      await queryClient.invalidateQueries({ queryKey: ['umpan-balik'] });
      await queryClient.invalidateQueries({ queryKey: ['evaluasi'] });
    },
  });
  const galat = dicoba ? kekurangan(isian) : {};

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    coba(true);
    if (!pegawai || !isian.sentimen || Object.keys(kekurangan(isian)).length > 0) return;
    kirim.mutate({
      pegawaiId: pegawai.value,
      sasaran: [
        ...isian.rhk.map((rhkId) => ({ id: uuidV7(), rhkId })),
        ...isian.nilai.map((nilai) => ({ id: uuidV7(), nilai })),
      ],
      sentimen: isian.sentimen,
      uraian: isian.uraian,
      langsung: isian.langsung,
      berkala: isian.berkala,
      namaTerbuka: isian.namaTerbuka,
      buktiId: isian.bukti.map((b) => b.id),
      ...(perbaikan && { menggantikanId: perbaikan.id }),
    });
  }

  const nilai = perilakuKerja.pada(keHari(hariIni)).nilai;
  return (
    <Dialog
      open
      size="lebar"
      title={perbaikan ? teks.form.judulPerbaikan : teks.form.judul}
      onClose={onClose}
      dismissible={isian.uraian === ''}
      footer={
        <>
          <Button onClick={onClose}>{teks.form.batal}</Button>
          <Button
            type="submit"
            form="umpan-balik"
            variant="utama"
            busy={kirim.isPending}
            disabled={!pegawai || unggahan > 0}
          >
            {teks.form.kirim}
          </Button>
        </>
      }
    >
      <form id="umpan-balik" onSubmit={onSubmit} noValidate className="space-y-5">
        {kirim.error && <ErrorPanel problem={kirim.error} focus />}
        <Field label={teks.form.siapa} hint={sasaran && teks.form.nama[sasaran.hubungan]}>
          {perbaikan ? (
            <TextInput value={perbaikan.pegawai.nama} readOnly />
          ) : (
            <PilihRekan value={pegawai} onChange={(p) => ubah({ pegawai: p, rhk: [] })} kecuali={[saya.id]} />
          )}
        </Field>
        {pegawai && !perbaikan && (
          <Field label={teks.form.tentang} hint={teks.form.tentangPetunjuk} group error={galat.sasaran}>
            {sasaran && sasaran.rhk.length > 0 && (
              <Pilihan
                judul={teks.form.rhk}
                pilihan={sasaran.rhk.map((r) => ({ nilai: r.id, label: r.uraian }))}
                terpilih={isian.rhk}
                onUbah={(rhk) => ubah({ rhk })}
              />
            )}
            <Pilihan
              judul={teks.form.nilai}
              pilihan={nilai.map((n) => ({ nilai: n.nilai, label: n.label }))}
              terpilih={isian.nilai}
              onUbah={(baru) => ubah({ nilai: baru })}
            />
          </Field>
        )}
        <Field label={teks.form.nada} group error={galat.sentimen}>
          <Segmented
            value={isian.sentimen}
            onChange={(sentimen) => ubah({ sentimen })}
            options={SENTIMEN_UMPAN_BALIK.map((s) => ({ value: s, label: LABEL_SENTIMEN_UMPAN_BALIK[s] }))}
          />
        </Field>
        <KalimatField
          uraian={isian.uraian}
          nilai={isian.nilai}
          sentimen={isian.sentimen}
          error={galat.uraian ?? kirim.error?.pesanUntuk('/uraian')}
          onUbah={(uraian) => ubah({ uraian })}
        />
        <Field label={teks.form.cara} group>
          <Segmented
            value={isian.langsung ? 'langsung' : 'tulisan'}
            onChange={(v) => ubah({ langsung: v === 'langsung' })}
            options={[
              { value: 'langsung', label: teks.form.langsung },
              { value: 'tulisan', label: teks.form.tidakLangsung },
            ]}
          />
        </Field>
        {sasaran && sasaran.hubungan !== 'PIMPINAN' && (
          <Checkbox
            label={teks.form.namaTerbuka}
            hint={teks.form.namaTerbukaAjar}
            checked={isian.namaTerbuka}
            onChange={(event) => ubah({ namaTerbuka: event.target.checked })}
          />
        )}
        <Field label={teks.form.bukti} hint={teks.form.buktiPetunjuk} group optional>
          <PemilihBukti
            value={isian.bukti}
            onChange={(baru) => setIsian((lama) => ({ ...lama, bukti: baru(lama.bukti) }))}
            onSibuk={sibuk}
          />
        </Field>
        {sasaran?.hubungan === 'PIMPINAN' && pegawaiId && <PertanyaanForm pegawaiId={pegawaiId} />}
        {sasaran?.hubungan === 'PIMPINAN' && (
          <Checkbox
            label={teks.form.terjadwal}
            checked={isian.berkala}
            onChange={(event) => ubah({ berkala: event.target.checked })}
          />
        )}
        <p className="text-sm text-muted">{teks.form.tetap}</p>
      </form>
    </Dialog>
  );
}

/** The questions of the period that runs today. */
function PertanyaanForm({ pegawaiId }: { pegawaiId: string }) {
  const { hariIni } = useSesi().instansi;
  const { data } = useQuery({
    queryKey: ['periode', hariIni.slice(0, 4)],
    queryFn: async () =>
      (await api.GET('/api/v1/periode', { params: { query: { tahun: Number(hariIni.slice(0, 4)) } } })).data!,
  });
  const kini = data?.isi.find((p) => berkalaPada(p, hariIni));
  return kini ? <PertanyaanPenilai pegawaiId={pegawaiId} periodeId={kini.id} /> : null;
}

function Pilihan<V extends string>({
  judul,
  pilihan,
  terpilih,
  onUbah,
}: {
  judul: string;
  pilihan: readonly { nilai: V; label: string }[];
  terpilih: readonly V[];
  onUbah: (baru: V[]) => void;
}) {
  return (
    <fieldset className="mt-2">
      <legend className="text-sm font-medium text-muted">{judul}</legend>
      <div className="grid gap-x-4 sm:grid-cols-2">
        {pilihan.map(({ nilai, label }) => (
          <Checkbox
            key={nilai}
            label={label}
            checked={terpilih.includes(nilai)}
            onChange={(event) =>
              onUbah(event.target.checked ? [...terpilih, nilai] : terpilih.filter((t) => t !== nilai))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}

function awal(tujuan: Tujuan): Isian {
  if (!('perbaikan' in tujuan))
    return {
      pegawai: null,
      rhk: [],
      nilai: [],
      sentimen: null,
      uraian: '',
      langsung: true,
      berkala: false,
      namaTerbuka: false,
      bukti: [],
    };
  const { pegawai, rhk, nilai, sentimen, uraian, langsung, berkala, bukti } = tujuan.perbaikan;
  return {
    pegawai: { value: pegawai.id, label: pegawai.nama },
    rhk: rhk ? [rhk.id] : [],
    nilai: nilai ? [nilai] : [],
    sentimen,
    uraian,
    langsung,
    berkala,
    namaTerbuka: false,
    bukti,
  };
}

function kekurangan({ rhk, nilai, sentimen, uraian }: Isian) {
  return {
    ...(rhk.length + nilai.length === 0 && { sasaran: teks.form.pilihSatu }),
    ...(!sentimen && { sentimen: teks.form.pilihNada }),
    ...(uraian.trim().length < 10 && { uraian: teks.form.tulis }),
  };
}
