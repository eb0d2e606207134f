import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ArrowLeft, Grid3x3, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useWrite } from '../../api/use-write.ts';
import { CetakSatu } from '../../parts/cetak-satu.tsx';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { useMeja } from '../../parts/lebar.ts';
import { PilihRekan } from '../../parts/pilih-rekan.tsx';
import { Button, buttonLook } from '../../ui/button.tsx';
import type { ComboboxOption } from '../../ui/combobox.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { Field } from '../../ui/field.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { type Matriks, matriksQuery } from './data.ts';
import { KartuOrang } from './kartu.tsx';
import { Kisi } from './kisi.tsx';
import { teks } from './teks.ts';

/** One matrix: a grid at a desk, person by person on a phone. */
export function SatuMatriksPage() {
  const { id = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(matriksQuery(id));
  const meja = useMeja();
  const [meminta, setMeminta] = useState(false);
  if (error) return <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={10} />;
  return (
    <>
      <Link
        to="/matriks"
        className="mb-3 inline-flex min-h-11 items-center gap-2 text-sm font-semibold text-brand-ink"
      >
        <ArrowLeft size={18} aria-hidden />
        {teks.kembali}
      </Link>
      <PageHeader
        title={teks.judulSatu(data.tahun)}
        lead={`${data.pemilik.nama} · ${data.pemilik.jabatan}`}
        action={
          data.kemampuan.includes('TAMBAH_ORANG') && (
            <>
              {data.sumber === 'BERLAKU' && (
                <CetakSatu
                  nama={teks.cetak}
                  kirim={(kunci) =>
                    api.POST('/api/v1/matriks/{id}/dokumen', {
                      params: { path: { id } },
                      headers: { 'Idempotency-Key': kunci },
                    })
                  }
                />
              )}
              <Button icon={<UserPlus size={20} aria-hidden />} onClick={() => setMeminta(true)}>
                {teks.tambah}
              </Button>
            </>
          )
        }
      />
      <div className="space-y-4">
        {data.sumber === 'RANCANGAN' && data.skpId && <Notice>{teks.sumberRancangan}</Notice>}
        {data.kolom.length === 0 || data.baris.length === 0 ? (
          <Kosong matriks={data} />
        ) : meja ? (
          <>
            <p className="text-sm text-muted">{teks.petunjuk}</p>
            <Kisi matriks={data} />
          </>
        ) : (
          <ul className="space-y-3">
            {data.baris.map((b) => (
              <li key={b.pegawai.pegawaiId}>
                <KartuOrang matriks={data} baris={b} kolom={data.kolom} />
              </li>
            ))}
          </ul>
        )}
      </div>
      {meminta && <MintaDialog matriks={data} onClose={() => setMeminta(false)} />}
    </>
  );
}

function Kosong({ matriks }: { matriks: Matriks }) {
  const tanpaKolom = matriks.kolom.length === 0;
  return (
    <Card>
      <EmptyState
        title={tanpaKolom ? teks.tanpaKolom : teks.tanpaBaris}
        icon={<Grid3x3 size={28} />}
        action={
          tanpaKolom &&
          matriks.kemampuan.includes('ISI') && (
            <Link to="/skp" className={buttonLook('utama')}>
              {teks.keSkp}
            </Link>
          )
        }
      >
        {tanpaKolom ? teks.tanpaKolomAjar : teks.tanpaBarisAjar}
      </EmptyState>
    </Card>
  );
}

function MintaDialog({ matriks, onClose }: { matriks: Matriks; onClose: () => void }) {
  const client = useQueryClient();
  const [orang, setOrang] = useState<ComboboxOption | null>(null);
  const minta = useWrite({
    write: async (pegawaiId: string, kunci) =>
      (
        await api.POST('/api/v1/matriks/{id}/orang', {
          params: { path: { id: matriks.id } },
          headers: { 'Idempotency-Key': kunci },
          body: { pegawaiId },
        })
      ).data!,
    onSuccess: (data) => {
      client.setQueryData(['matriks', 'satu', matriks.id], data);
      onClose();
    },
  });
  return (
    <FormulirDialog
      title={teks.tambah}
      simpan={teks.minta}
      problem={minta.error}
      busy={minta.isPending}
      onClose={onClose}
      onSubmit={() => orang && minta.mutate(orang.value)}
    >
      <Field label={teks.pegawai} hint={teks.tambahAjar}>
        <PilihRekan
          value={orang}
          onChange={setOrang}
          kecuali={matriks.baris.map((b) => b.pegawai.pegawaiId)}
        />
      </Field>
    </FormulirDialog>
  );
}
