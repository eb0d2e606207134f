import { useState } from 'react';
import { PUTUSAN_KEBERATAN, type PutusanKeberatan, RATING, type Rating } from '#rules/enum.ts';
import { putusanKeberatan } from '#rules/keberatan/putusan-keberatan.ts';
import { hari } from '#rules/kernel/hari.ts';
import { predikat as aturanPredikat } from '#rules/penilaian/predikat.ts';
import { api } from '../../api/client.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { useLocalDraft } from '../../offline/use-local-draft.ts';
import { Kuadran } from '../../parts/evaluasi/kuadran.tsx';
import { teks as teksBersama } from '../../parts/evaluasi/teks.ts';
import { kataPredikat, kataRating, tonePredikat, toneRating } from '../../parts/predikat.tsx';
import { ToneShape } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/choices.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/inputs.tsx';
import { Card } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';
import type { Keberatan } from './utas.tsx';

const t = teks.putus;

type Isian = {
  putusan: PutusanKeberatan | null;
  ratingHasil: Rating | null;
  ratingPerilaku: Rating | null;
  keputusan: string;
  rekomendasi: string;
};

/** The atasan's desk: uphold or change the pair of ratings; the predikat follows as the rule has it. */
export function FormPutusan({
  keberatan,
  onBerubah,
}: {
  keberatan: Keberatan;
  onBerubah: () => Promise<void>;
}) {
  const { id, evaluasi, belumDidengar } = keberatan;
  const { pegawai, instansi } = useSesi();
  const { ratingHasil, ratingPerilaku } = evaluasi.bahan;
  const draf = useLocalDraft<Isian>(`${pegawai.id}.keberatan-putusan.${id}`, {
    putusan: null,
    ratingHasil,
    ratingPerilaku,
    keputusan: '',
    rekomendasi: '',
  });
  const [bertanya, tanyakan] = useState(false);
  const kirim = useWrite({
    write: ({ putusan, ...isi }: Isian & { putusan: PutusanKeberatan }, kunci) =>
      api.POST('/api/v1/keberatan/{id}/keputusan', {
        params: { path: { id } },
        body: { ...isi, putusan, rekomendasi: isi.rekomendasi || null },
        headers: { 'Idempotency-Key': kunci },
      }),
    onSuccess: async () => {
      await draf.clear();
      toast(t.berhasil);
      await onBerubah();
    },
    onSettled: () => tanyakan(false),
  });
  const isian = draf.value;
  if (!isian) return null;
  const { putusan } = isian;
  const pasangan = { hasilKerja: isian.ratingHasil, perilaku: isian.ratingPerilaku };
  const jawaban = putusanKeberatan.jawab(
    {
      putusan,
      semula: { hasilKerja: ratingHasil, perilaku: ratingPerilaku },
      menjadi: pasangan,
      keputusan: isian.keputusan,
    },
    hari(instansi.hariIni),
  );
  const diubah = aturanPredikat.jawab(pasangan, hari(instansi.hariIni)).nilai?.predikat ?? null;
  const predikat = putusan === 'MENGUBAH' ? diubah : evaluasi.predikat;
  const belumBerubah = jawaban.alasan.some((a) => a.kode === 'E-KEBERATAN-TANPA-PERUBAHAN');
  const siap = jawaban.keadaan === 'ditetapkan' && belumDidengar.length === 0;
  return (
    <Card title={t.judul}>
      <div className="space-y-5">
        {kirim.error && <ErrorPanel problem={kirim.error} focus />}
        {belumDidengar.length > 0 && (
          <Notice tone="perhatian">
            {belumDidengar.map((pihak) => (
              <p key={pihak}>{t.belum[pihak]}</p>
            ))}
            <p>{t.belumAjar}</p>
          </Notice>
        )}
        <Field label={t.pilih} group hint={putusan ? t.ajar[putusan] : undefined} required>
          <Segmented
            layout="tumpuk"
            value={putusan}
            onChange={(p) => draf.change({ putusan: p })}
            options={PUTUSAN_KEBERATAN.map((p) => ({ value: p, label: t.pilihan[p] }))}
          />
        </Field>
        {putusan === 'MENGUBAH' && (
          <>
            <PilihRating
              label={t.hasil}
              value={isian.ratingHasil}
              onChange={(r) => draf.change({ ratingHasil: r })}
            />
            <PilihRating
              label={t.perilaku}
              value={isian.ratingPerilaku}
              onChange={(r) => draf.change({ ratingPerilaku: r })}
            />
            <div>
              <h3 className="text-sm font-semibold">{t.predikat}</h3>
              <p role="status" className="mt-1 mb-3">
                {belumBerubah ? (
                  <span className="text-muted">{t.tetap}</span>
                ) : (
                  predikat && (
                    <span className="flex items-center gap-2.5 text-xl font-bold text-brand-ink">
                      <ToneShape tone={tonePredikat(predikat)} size={22} />
                      {kataPredikat(predikat)}
                    </span>
                  )
                )}
              </p>
              <Kuadran
                hasilKerja={isian.ratingHasil}
                perilaku={isian.ratingPerilaku}
                pada={instansi.hariIni}
                terpilih={teksBersama.kuadranTerpilihPenilai}
              />
            </div>
          </>
        )}
        <Field label={t.keputusan} hint={t.keputusanPetunjuk} required>
          <Textarea
            rows={4}
            value={isian.keputusan}
            onChange={(event) => draf.change({ keputusan: event.target.value })}
          />
        </Field>
        <Field label={t.rekomendasi} optional>
          <Textarea
            rows={2}
            value={isian.rekomendasi}
            onChange={(event) => draf.change({ rekomendasi: event.target.value })}
          />
        </Field>
        <Button variant="utama" className="w-full" disabled={!siap} onClick={() => tanyakan(true)}>
          {t.kirim}
        </Button>
      </div>
      {putusan && predikat && evaluasi.predikat && (
        <ConfirmDialog
          open={bertanya}
          title={t.tanya[putusan]}
          confirm={t.kirim}
          busy={kirim.isPending}
          onConfirm={() => kirim.mutate({ ...isian, putusan })}
          onClose={() => tanyakan(false)}
        >
          {putusan === 'MENGUBAH'
            ? t.isi.MENGUBAH(kataPredikat(evaluasi.predikat), kataPredikat(predikat))
            : t.isi.MENGUATKAN(kataPredikat(predikat))}
        </ConfirmDialog>
      )}
    </Card>
  );
}

function PilihRating({
  label,
  value,
  onChange,
}: {
  label: string;
  value: Rating | null;
  onChange: (rating: Rating) => void;
}) {
  return (
    <Field label={label} group>
      <Segmented
        layout="tumpuk"
        value={value}
        onChange={onChange}
        options={RATING.map((r) => ({
          value: r,
          label: kataRating(r),
          icon: <ToneShape tone={toneRating(r)} size={14} />,
        }))}
      />
    </Field>
  );
}
