import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { IsiPegawaiBimbingan, IsiPembimbingBimbingan } from '#contract/bimbingan.ts';
import { JAWABAN_BIMBINGAN, type JawabanBimbingan } from '#rules/enum.ts';
import { hari as keHari } from '#rules/kernel/hari.ts';
import { kompetensiBimbingan, pernyataanBimbingan, skalaKompetensi } from '#rules/tables/bimbingan.ts';
import { LABEL_JAWABAN_BIMBINGAN } from '#rules/tindak-lanjut/label.ts';
import { api, type Skema, versi } from '../../api/client.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Select, Textarea, TextInput } from '../../ui/inputs.tsx';
import { toast } from '../../ui/toast.tsx';
import { type Baris, barisKosong, KOLOM } from './kolom.ts';
import { IsianTabel } from './tabel.tsx';
import { teks } from './teks.ts';

export type Apa = 'pegawai' | 'pembimbing' | 'pengembalian' | 'pembatalan' | 'umpan-balik' | 'kompetensi';
type Bimbingan = Skema<'BimbinganLengkap'>;
type Isian = {
  tabel: Record<string, Baris[]>;
  tulisan: string;
  jawaban: Partial<Record<number, JawabanBimbingan>>;
  nilai: Record<string, { nilai: number; alasan: string }>;
  teknis: string;
};

/** Every step of a guidance that needs words. */
export function DialogBimbingan({
  bimbingan: b,
  apa,
  onClose,
}: {
  bimbingan: Bimbingan;
  apa: Apa;
  onClose: () => void;
}) {
  const pada = keHari(useSesi().instansi.hariIni);
  const wajib = kompetensiBimbingan.pada(pada).nilai;
  const urutTeknis = wajib.MANAJERIAL.length + wajib.SOSIO_KULTURAL.length;
  const [isian, setIsian] = useState<Isian>(() => awal(b, apa));
  const ubah = (baru: Partial<Isian>) => setIsian({ ...isian, ...baru });
  const queryClient = useQueryClient();
  const kirim = useWrite({
    write: (i: Isian, kunci) => {
      const params = { path: { id: b.id } };
      const headers = { 'Idempotency-Key': kunci };
      switch (apa) {
        case 'pegawai':
          return api.PUT('/api/v1/bimbingan/{id}/isian-pegawai', {
            params,
            headers: versi(b.versi, kunci),
            body: {
              jenis: b.jenis,
              ...i.tabel,
              ...(b.jenis === 'COACHING' && { peluang: i.tulisan }),
            } as IsiPegawaiBimbingan,
          });
        case 'pembimbing':
          return api.PUT('/api/v1/bimbingan/{id}/isian-pembimbing', {
            params,
            headers: versi(b.versi, kunci),
            body: { jenis: b.jenis, ...i.tabel } as IsiPembimbingBimbingan,
          });
        case 'pengembalian':
          return api.POST('/api/v1/bimbingan/{id}/pengembalian', {
            params,
            headers,
            body: { alasan: i.tulisan },
          });
        case 'pembatalan':
          return api.POST('/api/v1/bimbingan/{id}/pembatalan', {
            params,
            headers,
            body: { alasan: i.tulisan },
          });
        case 'umpan-balik':
          return api.POST('/api/v1/bimbingan/{id}/umpan-balik', {
            params,
            headers,
            body: {
              jawaban: Object.entries(i.jawaban).flatMap(([n, jawaban]) =>
                jawaban ? [{ nomor: Number(n), jawaban }] : [],
              ),
              catatan: i.tulisan || null,
            },
          });
        case 'kompetensi': {
          const satu = (
            rumpun: 'MANAJERIAL' | 'SOSIO_KULTURAL' | 'TEKNIS',
            kompetensi: string,
            kunciNilai = kompetensi,
          ) => ({
            rumpun,
            kompetensi,
            nilai: i.nilai[kunciNilai]?.nilai ?? 0,
            alasan: i.nilai[kunciNilai]?.alasan ?? '',
          });
          const nilai = [
            ...wajib.MANAJERIAL.map((m) => satu('MANAJERIAL', m)),
            ...wajib.SOSIO_KULTURAL.map((m) => satu('SOSIO_KULTURAL', m)),
            satu('TEKNIS', i.teknis, teks.teknis),
          ];
          const body = { nilai, rekomendasi: i.tulisan };
          return api.POST('/api/v1/bimbingan/{id}/kompetensi', { params, headers, body });
        }
      }
    },
    onSuccess: async () => {
      toast(teks.tersimpan);
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['bimbingan', b.id] }),
        queryClient.invalidateQueries({ queryKey: ['tindak-lanjut'] }),
      ]);
      onClose();
    },
  });
  const salah = (pointer: string) => kirim.error?.pesanUntuk(pointer);
  const judul = {
    pegawai: teks.bagianPegawai[b.jenis],
    pembimbing: teks.bagianPembimbing[b.jenis],
    pengembalian: teks.kembalikan,
    pembatalan: teks.batalkan,
    'umpan-balik': teks.b18,
    kompetensi: teks.b19,
  };
  const tulisan = {
    pegawai: b.jenis === 'COACHING' ? teks.peluang : null,
    pembimbing: null,
    pengembalian: teks.alasan,
    pembatalan: teks.alasan,
    'umpan-balik': teks.b18Catatan,
    kompetensi: teks.rekomendasi,
  }[apa];
  return (
    <FormulirDialog
      title={judul[apa]}
      simpan={teks.simpan}
      problem={kirim.error}
      busy={kirim.isPending}
      onClose={onClose}
      onSubmit={() => kirim.mutate(isian)}
    >
      {Object.entries(isian.tabel).map(([nama, baris]) => (
        <IsianTabel
          key={nama}
          judul={nama === 'fakta' ? teks.fakta : nama === 'tujuan' ? teks.tujuan : judul[apa]}
          kolom={kolomUntuk(nama, b)}
          baris={baris}
          pilihan={b.indikator}
          salah={(n, kunci) => salah(`/${nama}/${n}/${kunci}`)}
          onUbah={(baru) => ubah({ tabel: { ...isian.tabel, [nama]: baru } })}
        />
      ))}
      {apa === 'umpan-balik' &&
        pernyataanBimbingan.pada(pada).nilai.map((p) => (
          <Field
            key={p.nomor}
            label={`${p.nomor}. ${p.pernyataan}`}
            error={kirim.error && !isian.jawaban[p.nomor] ? teks.belumDijawab : undefined}
            required
          >
            <Select
              value={isian.jawaban[p.nomor] ?? ''}
              onChange={(e) =>
                ubah({ jawaban: { ...isian.jawaban, [p.nomor]: e.target.value as JawabanBimbingan } })
              }
            >
              <option value="">{teks.pilih}</option>
              {JAWABAN_BIMBINGAN.map((j) => (
                <option key={j} value={j}>
                  {LABEL_JAWABAN_BIMBINGAN[j]}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      {apa === 'kompetensi' && (
        <>
          <Field label={teks.teknis} error={salah(`/nilai/${urutTeknis}/kompetensi`)} required>
            <TextInput value={isian.teknis} onChange={(e) => ubah({ teknis: e.target.value })} />
          </Field>
          {[...wajib.MANAJERIAL, ...wajib.SOSIO_KULTURAL, teks.teknis].map((nama, urut) => {
            const kini = isian.nilai[nama] ?? { nilai: 0, alasan: '' };
            const ganti = (baru: Partial<typeof kini>) =>
              ubah({ nilai: { ...isian.nilai, [nama]: { ...kini, ...baru } } });
            return (
              <div key={nama} className="space-y-2 rounded-lg border border-line p-3">
                <Field
                  label={nama === teks.teknis ? `${teks.nilai} ${nama.toLowerCase()}` : nama}
                  error={kirim.error && kini.nilai === 0 ? teks.belumDijawab : undefined}
                  required
                >
                  <Select value={kini.nilai} onChange={(e) => ganti({ nilai: Number(e.target.value) })}>
                    <option value={0}>{teks.pilih}</option>
                    {skalaKompetensi.pada(pada).nilai.map((s) => (
                      <option key={s.nilai} value={s.nilai}>
                        {s.nilai} · {s.label}
                      </option>
                    ))}
                  </Select>
                </Field>
                <Field label={teks.alasanNilai(nama)} error={salah(`/nilai/${urut}/alasan`)} required>
                  <Textarea
                    rows={2}
                    value={kini.alasan}
                    onChange={(e) => ganti({ alasan: e.target.value })}
                  />
                </Field>
              </div>
            );
          })}
        </>
      )}
      {tulisan && (
        <Field
          label={tulisan}
          error={salah(apa === 'pegawai' ? '/peluang' : apa === 'kompetensi' ? '/rekomendasi' : '/alasan')}
          required={apa !== 'umpan-balik'}
          optional={apa === 'umpan-balik'}
        >
          <Textarea rows={3} value={isian.tulisan} onChange={(e) => ubah({ tulisan: e.target.value })} />
        </Field>
      )}
    </FormulirDialog>
  );
}

function kolomUntuk(nama: string, b: Bimbingan) {
  return KOLOM[nama === 'tujuan' ? `tujuan${b.jenis}` : nama] ?? [];
}

function awal(b: Bimbingan, apa: Apa): Isian {
  const kosong = (nama: string) => [barisKosong(kolomUntuk(nama, b))];
  const coaching = b.jenis === 'COACHING';
  const pegawai = b.isiPegawai as Record<string, Baris[]> | null;
  const pembimbing = b.isiPembimbing as Record<string, Baris[]> | null;
  const nama = {
    pegawai: coaching ? ['tujuan', 'fakta'] : ['tujuan'],
    pembimbing: [coaching ? 'langkah' : 'jurnal'],
  };
  const asal = apa === 'pegawai' ? pegawai : pembimbing;
  const daftar = apa === 'pegawai' || apa === 'pembimbing' ? nama[apa] : [];
  const peluang = b.isiPegawai?.jenis === 'COACHING' ? b.isiPegawai.peluang : '';
  return {
    tabel: Object.fromEntries(daftar.map((n) => [n, asal?.[n] ?? kosong(n)])),
    tulisan: apa === 'pegawai' ? peluang : '',
    jawaban: {},
    nilai: {},
    teknis: '',
  };
}
