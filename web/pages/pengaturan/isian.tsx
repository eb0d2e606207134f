import { useState } from 'react';
import { api, versi as kepalaVersi, type Skema } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { useWrite } from '../../api/use-write.ts';
import { tanggal } from '../../parts/format.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { DateInput, Textarea } from '../../ui/inputs.tsx';
import { toast } from '../../ui/toast.tsx';
import { KolomIsian } from './kolom.tsx';
import { denganNilai, type Isi, isiAwal } from './nilai.ts';
import { teks } from './teks.ts';

type Daftar = Skema<'DaftarPengaturan'>;
type Dampak = Skema<'DampakPengaturan'>['dampak'];
const t = teks.isian;

/** A setting from a day on: filled in, its effect seen, then saved with the reason. */
export function IsianDialog({
  satu,
  versi,
  onClose,
  onTersimpan,
}: {
  satu: Daftar['isi'][number];
  versi: number;
  onClose: () => void;
  onTersimpan: (baru: Daftar | undefined) => void;
}) {
  const [id] = useState(uuidV7);
  const [isi, setIsi] = useState<Isi>(() => isiAwal(satu.kolom));
  const [mulai, setMulai] = useState(satu.mulaiTerawal);
  const [alasan, setAlasan] = useState('');
  const [dampak, setDampak] = useState<Dampak | null>(null);
  const { kunci: nama } = satu;
  const pratinjau = useWrite({
    write: async (body: { isi: Isi; mulai: string }) =>
      (
        await api.POST('/api/v1/pengaturan/{kunci}/pratinjau', {
          params: { path: { kunci: nama } },
          body,
        })
      ).data,
    onSuccess: (hasil) => setDampak(hasil?.dampak ?? []),
  });
  const simpan = useWrite({
    write: async (body: { id: string; isi: Isi; mulai: string; alasan: string }, kunci) =>
      (
        await api.PUT('/api/v1/pengaturan/{kunci}', {
          params: { path: { kunci: nama } },
          body,
          headers: kepalaVersi(versi, kunci),
        })
      ).data,
    onSuccess: (baru) => {
      onTersimpan(baru);
      toast(teks.tersimpan);
      onClose();
    },
  });
  const galat = (dampak ? simpan : pratinjau).error;
  return (
    <FormulirDialog
      title={satu.judul}
      simpan={dampak ? t.simpan : t.lihat}
      problem={galat}
      busy={simpan.isPending || pratinjau.isPending}
      onClose={onClose}
      onSubmit={() =>
        dampak ? simpan.mutate({ id, isi, mulai, alasan: alasan.trim() }) : pratinjau.mutate({ isi, mulai })
      }
    >
      {dampak ? (
        <>
          <DampakTabel dampak={dampak} mulai={mulai} />
          <Field label={t.alasan} hint={t.alasanPetunjuk} required error={galat?.pesanUntuk('/alasan')}>
            <Textarea value={alasan} rows={2} onChange={(event) => setAlasan(event.target.value)} />
          </Field>
          <Button
            onClick={() => {
              simpan.reset();
              setDampak(null);
            }}
          >
            {t.kembali}
          </Button>
        </>
      ) : (
        <>
          {satu.kolom.map((kolom) => (
            <KolomIsian
              key={kolom.nama}
              kolom={kolom}
              isi={isi}
              galat={galat?.pesanUntuk(`/isi/${kolom.nama.replace('.', '/')}`)}
              onUbah={(nilai) => setIsi((lama) => denganNilai(lama, kolom.nama, nilai))}
            />
          ))}
          <Field
            label={t.mulai}
            hint={(satu.satuanMulai === 'TAHUN' ? t.mulaiTahun : t.mulaiHari)(tanggal(satu.mulaiTerawal))}
            required
            error={galat?.pesanUntuk('/mulai')}
          >
            <DateInput value={mulai} onChange={(event) => setMulai(event.target.value)} />
          </Field>
        </>
      )}
    </FormulirDialog>
  );
}

function DampakTabel({ dampak, mulai }: { dampak: Dampak; mulai: string }) {
  if (dampak.length === 0) return <p>{t.tetap}</p>;
  return (
    <section aria-label={t.akibat}>
      <h3 className="font-semibold">{t.akibatMulai(tanggal(mulai))}</h3>
      <ul className="mt-2 divide-y divide-line border-y border-line text-sm">
        {dampak.map((d) => (
          <li key={d.hal} className="py-2">
            <p className="font-semibold">{d.hal}</p>
            <p className="text-muted">
              {t.sebelum}: {d.sebelum}
            </p>
            <p>
              {t.sesudah}: {d.sesudah}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
