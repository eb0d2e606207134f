import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Star } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { durasi, waktuAktivitas } from '../aktivitas/durasi.ts';
import { angka, tanggalHari } from '../format.ts';
import { alasanSaran, type Saran, type SaranLapor } from './kalimat.ts';
import { teks } from './teks.ts';
import { useKirimUlang } from './use-kirim-ulang.ts';

/** Shows whole what will be sent, on which day and to whom; several can be unticked, one can be changed first. */
export function DialogKirimUlang({
  data,
  saran,
  onClose,
}: {
  data: SaranLapor;
  saran: readonly Saran[];
  onClose: () => void;
}) {
  const navigate = useNavigate();
  const { kirim, jadikanDraf, galat, sibuk } = useKirimUlang(data.tanggal);
  const [terkirim, setTerkirim] = useState<ReadonlySet<string>>(new Set());
  const [dilepas, setDilepas] = useState<ReadonlySet<string>>(new Set());
  const [lembur, setLembur] = useState(!data.hariKerja);
  const sisa = saran.filter((s) => !terkirim.has(s.kunci));
  const dipilih = sisa.filter((s) => !dilepas.has(s.kunci));
  const [tunggal] = saran.length === 1 ? saran : [];
  const jumlah = data.menitHariItu + dipilih.reduce((n, s) => n + s.menit, 0);

  async function kirimDipilih(): Promise<void> {
    const jadi = await kirim(dipilih, lembur);
    if (jadi.size === dipilih.length) onClose();
    else setTerkirim(new Set([...terkirim, ...jadi]));
  }
  async function ubahDulu(satu: Saran): Promise<void> {
    const draf = await jadikanDraf(satu, lembur);
    if (draf) await navigate({ to: '/lapor', search: { tanggal: draf.tanggal, ubah: draf.id } });
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={teks.periksa}
      footer={
        <>
          {tunggal && (
            <Button disabled={sibuk} onClick={() => void ubahDulu(tunggal)}>
              {teks.ubahDulu}
            </Button>
          )}
          <Button
            variant="utama"
            busy={sibuk}
            disabled={dipilih.length === 0}
            onClick={() => void kirimDipilih()}
          >
            {teks.kirim(dipilih.length)}
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        <p>
          <strong className="block font-semibold">{tanggalHari(data.tanggal)}</strong>
          <span className="text-sm text-muted">
            {data.penilai ? teks.ke(data.penilai) : teks.tanpaPenilai}
          </span>
        </p>
        {!tunggal && galat.size > 0 && !sibuk && (
          <Notice tone="perhatian">{teks.sebagian(galat.size)}</Notice>
        )}
        <ul className="divide-y divide-line rounded-lg border border-line">
          {sisa.map((s) => {
            const masalah = galat.get(s.kunci);
            return (
              <li key={s.kunci} className="space-y-2 px-4 py-3">
                {tunggal ? (
                  <Isi saran={s} />
                ) : (
                  <Checkbox
                    label={<Isi saran={s} />}
                    checked={!dilepas.has(s.kunci)}
                    onChange={(e) => setDilepas(balik(dilepas, s.kunci, !e.target.checked))}
                  />
                )}
                {masalah && <ErrorPanel problem={masalah} focus={tunggal !== undefined} />}
              </li>
            );
          })}
        </ul>
        {tunggal && <p className="text-sm text-muted first-letter:uppercase">{alasanSaran(tunggal)}.</p>}
        {tunggal?.favoritId && <LepasFavorit id={tunggal.favoritId} onClose={onClose} />}
        {!data.hariKerja && (
          <Checkbox label={teks.lembur} checked={lembur} onChange={(e) => setLembur(e.target.checked)} />
        )}
        {jumlah > data.batasMenitHarian && (
          <Notice>{teks.melebihi(durasi(jumlah), durasi(data.batasMenitHarian))}</Notice>
        )}
      </div>
    </Dialog>
  );
}

function Isi({ saran: s }: { saran: Saran }) {
  const tujuan = s.rencanaAksi ?? s.rhk ?? (s.kategori === 'TUGAS_TAMBAHAN' ? teks.tugasTambahan : teks.umum);
  return (
    <span className="block">
      <span className="block font-medium">{s.uraian}</span>
      <span className="block text-sm text-muted">
        {[waktuAktivitas(s), s.volume !== null && `${angka(s.volume)} ${s.satuan ?? ''}`]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <span className="block text-sm text-muted">
        {teks.untuk}: {tujuan}
      </span>
    </span>
  );
}

function LepasFavorit({ id, onClose }: { id: string; onClose: () => void }) {
  const cache = useQueryClient();
  const lepas = useWrite({
    write: async (_: undefined, kunci) => {
      await api.DELETE('/api/v1/aktivitas/favorit/{id}', {
        params: { path: { id } },
        headers: { 'Idempotency-Key': kunci },
      });
    },
    onSuccess: async () => {
      toast(teks.favoritDilepas);
      onClose();
      await cache.invalidateQueries({ queryKey: ['aktivitas', 'saran'] });
    },
  });
  return (
    <>
      {lepas.error && <ErrorPanel problem={lepas.error} />}
      <Button
        variant="polos"
        icon={<Star size={18} aria-hidden />}
        busy={lepas.isPending}
        onClick={() => lepas.mutate(undefined)}
      >
        {teks.lepasFavorit}
      </Button>
    </>
  );
}

function balik(semua: ReadonlySet<string>, satu: string, ada: boolean): ReadonlySet<string> {
  const baru = new Set(semua);
  if (ada) baru.add(satu);
  else baru.delete(satu);
  return baru;
}
