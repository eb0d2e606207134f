import { Link } from '@tanstack/react-router';
import { MessageSquareText, UserMinus } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { tanggal } from '../../parts/format.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { DateInput, Textarea } from '../../ui/inputs.tsx';
import { toast } from '../../ui/toast.tsx';
import { type Anggota, type Tim, useSegarkanTim } from './data.ts';
import { teks } from './teks.ts';

/** The members of a team with their dates, and the consent of those who assess them. */
export function DaftarAnggota({ tim }: { tim: Tim }) {
  const { pegawai } = useSesi();
  const [langkah, setLangkah] = useState<{ apa: 'tolak' | 'akhiri'; anggota: Anggota } | null>(null);
  const segarkan = useSegarkanTim();
  const setujui = useWrite({
    write: (pegawaiId: string, kunci) =>
      api.POST('/api/v1/tim-kerja/{id}/anggota/{pegawaiId}/keputusan', {
        params: { path: { id: tim.id, pegawaiId } },
        headers: { 'Idempotency-Key': kunci },
        body: { setuju: true, catatan: '' },
      }),
    onSuccess: segarkan,
    onError: (masalah) => toast(masalah.detail ?? masalah.title, { tone: 'gagal' }),
  });
  if (tim.anggota.length === 0) return <p className="text-sm text-muted">{teks.tanpaAnggota}</p>;
  return (
    <>
      <ul aria-label={teks.anggota} className="divide-y divide-line">
        {tim.anggota.map((a) => (
          <li
            key={a.pegawai.pegawaiId}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2"
          >
            <div className="min-w-0 grow basis-56">
              <p className="font-semibold">{a.pegawai.nama}</p>
              <p className="text-sm text-muted">
                {a.pegawai.jabatan}
                {a.sampai && ` · ${teks.berakhir(tanggal(a.sampai))}`}
              </p>
              {a.keadaan !== 'DISETUJUI' && (
                <Badge
                  tone={a.keadaan === 'MENUNGGU' ? 'perhatian' : 'bahaya'}
                  className="whitespace-normal!"
                >
                  {(a.keadaan === 'MENUNGGU' ? teks.menunggu : teks.ditolak)(a.penilai?.nama ?? '')}
                </Badge>
              )}
              {a.catatan && <p className="text-sm text-muted">{a.catatan}</p>}
            </div>
            <div className="flex flex-wrap gap-2 empty:hidden">
              {a.kemampuan.includes('SETUJUI') && (
                <Button busy={setujui.isPending} onClick={() => setujui.mutate(a.pegawai.pegawaiId)}>
                  {teks.setujui}
                </Button>
              )}
              {a.kemampuan.includes('TOLAK') && (
                <Button onClick={() => setLangkah({ apa: 'tolak', anggota: a })}>{teks.tolak}</Button>
              )}
              {tim.ketua.pegawaiId === pegawai.id && a.keadaan === 'DISETUJUI' && (
                <Link
                  to="/umpan-balik"
                  search={{ arah: 'diberikan', untuk: a.pegawai.pegawaiId }}
                  aria-label={teks.umpanBalik(a.pegawai.nama)}
                  className="grid size-11 place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink"
                >
                  <MessageSquareText size={20} aria-hidden />
                </Link>
              )}
              {a.kemampuan.includes('AKHIRI') && (
                <IconButton
                  label={teks.akhiri(a.pegawai.nama)}
                  onClick={() => setLangkah({ apa: 'akhiri', anggota: a })}
                >
                  <UserMinus size={20} aria-hidden />
                </IconButton>
              )}
            </div>
          </li>
        ))}
      </ul>
      {langkah && <LangkahDialog tim={tim} {...langkah} onClose={() => setLangkah(null)} />}
    </>
  );
}

function LangkahDialog({
  tim,
  apa,
  anggota,
  onClose,
}: {
  tim: Tim;
  apa: 'tolak' | 'akhiri';
  anggota: Anggota;
  onClose: () => void;
}) {
  const { hariIni } = useSesi().instansi;
  const segarkan = useSegarkanTim();
  const [isian, setIsian] = useState(apa === 'akhiri' ? hariIni : '');
  const path = { id: tim.id, pegawaiId: anggota.pegawai.pegawaiId };
  const { nama } = anggota.pegawai;
  const kirim = useWrite({
    write: async (_: void, kunci) => {
      const headers = { 'Idempotency-Key': kunci };
      if (apa === 'akhiri')
        await api.PUT('/api/v1/tim-kerja/{id}/anggota/{pegawaiId}', {
          params: { path },
          headers,
          body: { sampai: isian },
        });
      else
        await api.POST('/api/v1/tim-kerja/{id}/anggota/{pegawaiId}/keputusan', {
          params: { path },
          headers,
          body: { setuju: false, catatan: isian },
        });
    },
    onSuccess: async () => {
      onClose();
      await segarkan();
    },
  });
  return (
    <FormulirDialog
      title={apa === 'akhiri' ? teks.akhiriJudul(nama) : teks.tolakJudul(nama)}
      simpan={apa === 'akhiri' ? teks.akhiriSimpan : teks.tolak}
      problem={kirim.error}
      busy={kirim.isPending}
      onClose={onClose}
      onSubmit={() => kirim.mutate()}
    >
      {apa === 'akhiri' ? (
        <Field label={teks.sampai}>
          <DateInput value={isian} onChange={(e) => setIsian(e.target.value)} />
        </Field>
      ) : (
        <Field label={teks.alasan}>
          <Textarea rows={2} maxLength={500} value={isian} onChange={(e) => setIsian(e.target.value)} />
        </Field>
      )}
    </FormulirDialog>
  );
}
