import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { type FormEvent, useEffect, useState } from 'react';
import { LABEL_PERPINDAHAN } from '#rules/label.ts';
import { api } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { PilihRekan } from '../../parts/pilih-rekan.tsx';
import { Button, buttonLook } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/inputs.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { badanDari, type Isian, isianAwal, isianBerikut } from './isian.ts';
import { Pratinjau } from './pratinjau.tsx';
import { Rincian } from './rincian.tsx';
import { KELOMPOK, teks } from './teks.ts';

/** One page for one act: who, what, the few fields of that kind, and beside them what will happen. */
export function PerpindahanBaruPage() {
  const cari: { pegawai?: string; nama?: string } = useSearch({ strict: false });
  const { hariIni } = useSesi().instansi;
  const queryClient = useQueryClient();
  const [isian, setIsian] = useState<Isian>(() =>
    isianAwal(hariIni, cari.pegawai && cari.nama ? { value: cari.pegawai, label: cari.nama } : null),
  );
  const [id, setId] = useState(uuidV7);
  const [tersimpan, setTersimpan] = useState<{ id: string; nama: string } | null>(null);
  const [ditanya, setDitanya] = useState(false);
  const badan = useTenang(badanDari(isian));
  const pratinjau = useQuery({
    queryKey: ['perpindahan', 'pratinjau', badan],
    enabled: badan !== null,
    placeholderData: keepPreviousData,
    gcTime: 0,
    queryFn: async ({ signal }) =>
      badan ? (await api.POST('/api/v1/perpindahan/pratinjau', { body: badan, signal })).data : undefined,
  });
  const isi = badan ? pratinjau.data : undefined;
  const simpan = useWrite({
    write: async (body: NonNullable<ReturnType<typeof badanDari>> & { id: string }, kunci) =>
      (await api.POST('/api/v1/perpindahan', { body, headers: { 'Idempotency-Key': kunci } })).data,
    onSuccess: async (data) => {
      if (!data) return;
      await queryClient.invalidateQueries();
      setTersimpan({ id: data.id, nama: data.pegawai.nama });
      setIsian(isianBerikut);
      setId(uuidV7());
      setDitanya(false);
      window.scrollTo({ top: 0 });
    },
  });
  const ubah = (bagian: Partial<Isian>) => {
    setTersimpan(null);
    setIsian((lama) => ({ ...lama, ...bagian }));
  };
  const salah = (jalur: string) =>
    simpan.error?.pesanUntuk(jalur) ??
    (ditanya ? isi?.kurang.find((t) => t.jalur === jalur)?.pesan : undefined);

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    setDitanya(true);
    const kini = badanDari(isian);
    if (kini && isi && isi.kurang.length === 0) simpan.mutate({ ...kini, id });
  }

  return (
    <>
      <PageHeader
        title={teks.catat}
        eyebrow={
          <Link
            to="/perpindahan"
            className="inline-flex min-h-11 items-center gap-1 font-medium text-brand-ink underline-offset-4 hover:underline"
          >
            <ChevronLeft size={18} aria-hidden />
            {teks.kembali}
          </Link>
        }
      />
      {tersimpan && (
        <div className="mb-4" role="status">
          <Notice
            title={teks.baru.tersimpan(tersimpan.nama)}
            action={
              <Link to="/perpindahan/$id" params={{ id: tersimpan.id }} className={buttonLook('sekunder')}>
                {teks.baru.lihat}
              </Link>
            }
          >
            {teks.baru.berikut}
          </Notice>
        </div>
      )}
      <div className="grid items-start gap-4 lg:grid-cols-2 lg:gap-6">
        <Card>
          <form noValidate className="space-y-4" onSubmit={onSubmit}>
            {simpan.error && <ErrorPanel problem={simpan.error} focus />}
            <Field
              label={teks.baru.siapa}
              hint={teks.baru.siapaPetunjuk}
              required
              error={salah('/pegawaiId')}
            >
              <PilihRekan value={isian.orang} onChange={(orang) => ubah({ orang })} />
            </Field>
            <Field label={teks.baru.apa} required error={salah('/jenis')}>
              <Select
                value={isian.jenis ?? ''}
                onChange={(e) => ubah({ jenis: (e.target.value || null) as Isian['jenis'] })}
              >
                <option value="">{teks.baru.pilihApa}</option>
                {KELOMPOK.map(({ judul, jenis }) => (
                  <optgroup key={judul} label={judul}>
                    {jenis.map((satu) => (
                      <option key={satu} value={satu}>
                        {LABEL_PERPINDAHAN[satu]}
                      </option>
                    ))}
                  </optgroup>
                ))}
              </Select>
            </Field>
            <Rincian isian={isian} ubah={ubah} salah={salah} pratinjau={isi} />
            <Button
              type="submit"
              variant="utama"
              wide
              busy={simpan.isPending}
              disabled={!isian.orang || !isian.jenis}
            >
              {teks.baru.simpan}
            </Button>
          </form>
        </Card>
        <div className="space-y-4 lg:sticky lg:top-6">
          {pratinjau.error && badan && <ErrorPanel problem={sebagaiMasalah(pratinjau.error)} />}
          <Pratinjau isi={isi} memuat={pratinjau.isFetching} />
        </div>
      </div>
    </>
  );
}

/** The value once it has not changed for a moment, so that typing does not ask with every letter. */
function useTenang<T>(nilai: T): T {
  const teksNilai = JSON.stringify(nilai);
  const [tenang, setTenang] = useState(teksNilai);
  useEffect(() => {
    const jeda = setTimeout(() => setTenang(teksNilai), 250);
    return () => clearTimeout(jeda);
  }, [teksNilai]);
  return JSON.parse(tenang) as T;
}
