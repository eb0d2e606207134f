import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import {
  PREDIKAT_ORGANISASI,
  type PredikatOrganisasi,
  UNSUR_REKOMENDASI,
  type UnsurRekomendasi,
} from '#rules/enum.ts';
import { hari } from '#rules/kernel/hari.ts';
import { LABEL_PREDIKAT_ORGANISASI, LABEL_UNSUR_REKOMENDASI } from '#rules/label.ts';
import { bantuanCapaian } from '#rules/penilaian/bantuan-capaian.ts';
import { api, type Skema, versi } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { DaftarLangkah } from '../../parts/evaluasi/langkah.tsx';
import { Button } from '../../ui/button.tsx';
import { Radio } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Field } from '../../ui/field.tsx';
import { NumberInput, Textarea } from '../../ui/inputs.tsx';
import { Disclosure } from '../../ui/layout.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

type Capaian = Skema<'CapaianOrganisasi'>;
type Ambang = { istimewa: number; baik: number; butuhPerbaikan: number; kurang: number };
type Bantuan = { ambang: Ambang | null } | null;
type Isi = Pick<Capaian, 'rekomendasi'> & { predikat: PredikatOrganisasi; dasar: string };

/** The setter's form: the level, what it rests on, and what others recommended. */
export function FormCapaian({
  capaian,
  bantuan,
  onClose,
}: {
  capaian: Capaian;
  bantuan: Bantuan;
  onClose: () => void;
}) {
  const queryClient = useQueryClient();
  const [predikat, setPredikat] = useState<PredikatOrganisasi | null>(capaian.predikat);
  const [dasar, setDasar] = useState(capaian.dasar ?? '');
  const [rekomendasi, setRekomendasi] = useState<Partial<Record<UnsurRekomendasi, string>>>(() =>
    Object.fromEntries(capaian.rekomendasi.map((r) => [r.unsur, r.isi])),
  );
  const [baruId] = useState(uuidV7);
  const simpan = useWrite({
    write: async (isi: Isi, kunci) =>
      capaian.id && capaian.versi
        ? api.PUT('/api/v1/capaian-organisasi/{id}', {
            params: { path: { id: capaian.id } },
            body: isi,
            headers: versi(capaian.versi, kunci),
          })
        : api.POST('/api/v1/capaian-organisasi', {
            body: { ...isi, id: baruId, unitKerjaId: capaian.unitKerja.id, periodeId: capaian.periodeId },
            headers: { 'Idempotency-Key': kunci },
          }),
    onSuccess: async () => {
      toast(teks.capaian.tersimpan);
      onClose();
      await Promise.all(
        ['capaian-organisasi', 'evaluasi', 'distribusi'].map((k) =>
          queryClient.invalidateQueries({ queryKey: [k] }),
        ),
      );
    },
  });

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (predikat)
      simpan.mutate({
        predikat,
        dasar,
        rekomendasi: UNSUR_REKOMENDASI.flatMap((unsur) => {
          const isi = rekomendasi[unsur]?.trim();
          return isi ? [{ unsur, isi }] : [];
        }),
      });
  }

  return (
    <Dialog
      open
      title={teks.capaian.dialog(capaian.unitKerja.nama)}
      onClose={onClose}
      dismissible={!simpan.isPending}
      footer={
        <>
          <Button onClick={onClose}>{teks.capaian.batal}</Button>
          <Button type="submit" form="capaian" variant="utama" busy={simpan.isPending} disabled={!predikat}>
            {teks.capaian.simpan}
          </Button>
        </>
      }
    >
      <form id="capaian" onSubmit={onSubmit} className="space-y-4" noValidate>
        {simpan.error && <ErrorPanel problem={simpan.error} focus />}
        {capaian.predikat && <p className="text-sm text-muted">{teks.capaian.ubahAjar}</p>}
        {bantuan && <BantuanAngka bantuan={bantuan} onPakai={setPredikat} />}
        <Field label={teks.capaian.predikat} group required>
          {PREDIKAT_ORGANISASI.map((p) => (
            <Radio
              key={p}
              name="predikat-organisasi"
              label={LABEL_PREDIKAT_ORGANISASI[p]}
              checked={predikat === p}
              onChange={() => setPredikat(p)}
            />
          ))}
        </Field>
        <Field
          label={teks.capaian.dasar}
          hint={teks.capaian.dasarPetunjuk}
          required
          error={simpan.error?.pesanUntuk('/dasar')}
        >
          <Textarea value={dasar} onChange={(event) => setDasar(event.target.value)} />
        </Field>
        <Disclosure summary={teks.capaian.rekomendasi} open={capaian.rekomendasi.length > 0}>
          <div className="space-y-4">
            <p className="text-sm text-muted">{teks.capaian.rekomendasiAjar}</p>
            {UNSUR_REKOMENDASI.map((unsur) => (
              <Field key={unsur} label={LABEL_UNSUR_REKOMENDASI[unsur]} optional>
                <Textarea
                  value={rekomendasi[unsur] ?? ''}
                  onChange={(event) => setRekomendasi({ ...rekomendasi, [unsur]: event.target.value })}
                />
              </Field>
            ))}
          </div>
        </Disclosure>
      </form>
    </Dialog>
  );
}

/** Where the agency switched it on: a percentage proposes a level; the leader still chooses. */
function BantuanAngka({
  bantuan,
  onPakai,
}: {
  bantuan: NonNullable<Bantuan>;
  onPakai: (p: PredikatOrganisasi) => void;
}) {
  const { instansi } = useSesi();
  const [persen, setPersen] = useState<number | null | undefined>(null);
  const jawaban = bantuanCapaian.jawab({ persen: persen ?? null }, hari(instansi.hariIni), {
    aktif: true,
    ...(bantuan.ambang && { ambang: bantuan.ambang }),
  });
  const saran = jawaban.nilai?.saran;
  return (
    <div className="space-y-3 rounded-lg bg-sunken p-4">
      <Field label={teks.capaian.bantuan} hint={teks.capaian.bantuanPetunjuk} optional>
        <NumberInput value={persen ?? null} onChange={setPersen} suffix="%" />
      </Field>
      {saran && (
        <>
          <p role="status" className="flex flex-wrap items-center justify-between gap-2 text-sm">
            <span>{teks.capaian.bantuanSaran(LABEL_PREDIKAT_ORGANISASI[saran])}</span>
            <Button variant="polos" onClick={() => onPakai(saran)}>
              {teks.capaian.bantuanPakai}
            </Button>
          </p>
          <Disclosure summary={teks.capaian.bantuanMengapa}>
            <DaftarLangkah langkah={jawaban.langkah} />
          </Disclosure>
        </>
      )}
    </div>
  );
}
