import { useQueryClient } from '@tanstack/react-query';
import { Sparkles } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { api, type Skema, versi } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { useWrite } from '../../api/use-write.ts';
import { PemilihBukti } from '../../parts/bukti/pemilih.tsx';
import type { BuktiRingkas } from '../../parts/bukti/use-unggahan.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Field } from '../../ui/field.tsx';
import { NumberInput, Textarea } from '../../ui/inputs.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

type Rhk = Skema<'LembarRealisasi'>['rhk'][number];

type Isian = { uraian: string; angka: number | null; bukti: readonly BuktiRingkas[] };

/** Writes realisasi for an RHK or one of its indicators; the proposal fills it in by one press. */
export function FormRealisasi({
  rhk,
  indikator,
  periodeId,
  onSelesai,
}: {
  rhk: Rhk;
  indikator: Rhk['indikator'][number] | null;
  periodeId: string;
  onSelesai: () => void;
}) {
  const cache = useQueryClient();
  const lama = indikator ? indikator.realisasi : rhk.realisasi;
  const [id] = useState(() => lama?.id ?? uuidV7());
  const [isian, setIsian] = useState<Isian>({
    uraian: lama?.uraian ?? '',
    angka: lama?.angka ?? null,
    bukti: lama?.bukti ?? [],
  });
  const [unggahan, setUnggahan] = useState(0);
  const simpan = useWrite({
    write: async (isi: Isian, kunci) =>
      (
        await api.PUT('/api/v1/realisasi/{id}', {
          params: { path: { id } },
          body: {
            periodeId,
            rhkId: rhk.id,
            indikatorId: indikator?.id ?? null,
            uraian: isi.uraian,
            angka: isi.angka,
            bukti: isi.bukti.map((b) => b.id),
          },
          headers: lama ? versi(lama.versi, kunci) : { 'Idempotency-Key': kunci },
        })
      ).data!,
    onSuccess: async () => {
      toast(teks.tersimpan);
      await cache.invalidateQueries({ queryKey: ['realisasi'] });
      onSelesai();
    },
  });
  const kirim = (event: FormEvent) => {
    event.preventDefault();
    if (unggahan === 0) simpan.mutate(isian);
  };
  const { usulan } = rhk;
  return (
    <form noValidate onSubmit={kirim} className="space-y-4 rounded-md border border-line p-3 sm:p-4">
      {simpan.error && <ErrorPanel problem={simpan.error} focus />}
      {usulan.aktivitas > 0 && (
        <Button
          icon={<Sparkles size={18} aria-hidden />}
          onClick={() =>
            setIsian({
              uraian: usulan.uraian,
              angka: indikator?.usulanAngka ?? isian.angka,
              bukti: [
                ...isian.bukti,
                ...usulan.bukti.filter((b) => !isian.bukti.some((a) => a.id === b.id)),
              ].slice(0, 30),
            })
          }
        >
          {teks.pakai}
        </Button>
      )}
      {indikator && (
        <Field label={teks.angka} optional error={simpan.error?.pesanUntuk('/angka')} className="max-w-60">
          <NumberInput
            value={isian.angka}
            onChange={(angka) => setIsian({ ...isian, angka: angka ?? null })}
            suffix={indikator.satuan}
          />
        </Field>
      )}
      <Field
        label={teks.uraian}
        hint={teks.uraianPetunjuk}
        required
        error={simpan.error?.pesanUntuk('/uraian')}
      >
        <Textarea
          maxLength={2000}
          value={isian.uraian}
          onChange={(e) => setIsian({ ...isian, uraian: e.target.value })}
        />
      </Field>
      <Field label={teks.bukti} group required error={simpan.error?.pesanUntuk('/bukti')}>
        <PemilihBukti
          value={isian.bukti}
          onChange={(ubah) => setIsian((kini) => ({ ...kini, bukti: ubah(kini.bukti) }))}
          onSibuk={setUnggahan}
        />
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="utama" busy={simpan.isPending || unggahan > 0}>
          {teks.simpan}
        </Button>
        <Button variant="polos" onClick={onSelesai}>
          {teks.batal}
        </Button>
      </div>
    </form>
  );
}
