import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CalendarRange } from 'lucide-react';
import { useState } from 'react';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { toast } from '../../ui/toast.tsx';
import { JendelaDialog } from './jendela.tsx';
import { SatuPeriode } from './satu.tsx';
import { teks } from './teks.ts';
import { TutupDialog } from './tutup.tsx';

type Periode = Skema<'Periode'>;

/** The years with their periods and windows in words; a year is opened, a period closed for good. */
export function PeriodePage() {
  const { hariIni } = useSesi().instansi;
  const queryClient = useQueryClient();
  const [membuka, setMembuka] = useState(false);
  const [menutup, setMenutup] = useState<Periode | null>(null);
  const [mengubah, setMengubah] = useState<Periode | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['periode'],
    queryFn: async () => (await api.GET('/api/v1/periode')).data,
  });
  const semua = data?.isi ?? [];
  const tahun = [...new Set(semua.map((satu) => satu.tahun))].sort((a, b) => b - a);
  const tahunBerikut = tahunYangDibuka(tahun, Number(hariIni.slice(0, 4)));
  const boleh = (kemampuan: string) => data?.kemampuan.includes(kemampuan) ?? false;

  const buka = useWrite({
    write: (baru: number, kunci) =>
      api.POST('/api/v1/periode', { body: { tahun: baru }, headers: { 'Idempotency-Key': kunci } }),
    onSuccess: async (_, baru) => {
      await queryClient.invalidateQueries({ queryKey: ['periode'] });
      void queryClient.invalidateQueries({ queryKey: ['beranda'] });
      toast(teks.dibuka(baru));
      setMembuka(false);
    },
  });
  const tombolBuka = boleh('periode.buka') && (
    <Button variant="utama" onClick={() => setMembuka(true)}>
      {teks.buka(tahunBerikut)}
    </Button>
  );

  return (
    <>
      <PageHeader title={teks.judul} lead={teks.pengantar} action={tahun.length > 0 && tombolBuka} />
      {error && <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && tahun.length === 0 && (
        <Card>
          <EmptyState title={teks.kosong} icon={<CalendarRange size={28} />} action={tombolBuka}>
            {teks.kosongAjar}
          </EmptyState>
        </Card>
      )}
      <div className="space-y-5">
        {tahun.map((satu) => (
          <Card
            key={satu}
            title={teks.tahun(satu)}
            aside={
              boleh('periode.tutup') &&
              satu < Number(hariIni.slice(0, 4)) && (
                <Link
                  to="/penutupan"
                  search={{ tahun: String(satu) }}
                  className="inline-flex min-h-11 items-center font-semibold text-brand-ink"
                >
                  {teks.tutupTahun}
                </Link>
              )
            }
            flush
          >
            <ul className="divide-y divide-line border-t border-line">
              {semua
                .filter((periode) => periode.tahun === satu)
                .map((periode) => (
                  <SatuPeriode
                    key={periode.id}
                    periode={periode}
                    hariIni={hariIni}
                    onTutup={boleh('periode.tutup') ? () => setMenutup(periode) : undefined}
                    onJendela={boleh('periode.ubah') ? () => setMengubah(periode) : undefined}
                  />
                ))}
            </ul>
          </Card>
        ))}
      </div>
      <ConfirmDialog
        open={membuka}
        title={teks.buka(tahunBerikut)}
        confirm={teks.buka(tahunBerikut)}
        busy={buka.isPending}
        onConfirm={() => buka.mutate(tahunBerikut)}
        onClose={() => setMembuka(false)}
      >
        {buka.error && <ErrorPanel problem={buka.error} focus />}
        {teks.bukaArti(tahunBerikut)}
      </ConfirmDialog>
      {mengubah && <JendelaDialog periode={mengubah} onClose={() => setMengubah(null)} />}
      {menutup && <TutupDialog periode={menutup} onClose={() => setMenutup(null)} />}
    </>
  );
}

/** This year when it is missing, else the one after the last. */
function tahunYangDibuka(ada: readonly number[], kini: number): number {
  return ada.includes(kini) ? Math.max(...ada) + 1 : kini;
}
