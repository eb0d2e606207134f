import { api } from '../../api/client.ts';
import { CetakSatu } from '../../parts/cetak-satu.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/layout.tsx';
import { KUNCI, type Workblock } from './data.ts';
import { teks } from './teks.ts';

/** One workblock to read, with the steps open to the reader. */
export function KartuWorkblock({
  w,
  onUbah,
  onHapus,
}: {
  w: Workblock;
  onUbah: (w: Workblock) => void;
  onHapus: (w: Workblock) => void;
}) {
  return (
    <Card
      title={w.judul}
      aside={
        w.temuan.length > 0 ? (
          <Badge tone="perhatian">{teks.kurang(w.temuan.length)}</Badge>
        ) : (
          <Badge tone="baik">{teks.lengkap}</Badge>
        )
      }
    >
      <p className="-mt-2 mb-3 text-sm text-muted">
        {w.pemilik.nama} · {w.pemilik.jabatan}
      </p>
      <dl className="grid gap-x-4 gap-y-2 text-sm sm:grid-cols-[13rem_minmax(0,1fr)]">
        {KUNCI.filter((k) => k !== 'judul' && [w[k]].flat().length > 0 && w[k] !== '').map((k) => {
          const isi = [w[k]].flat();
          return (
            <div key={k} className="contents">
              <dt className="font-semibold text-muted">{teks.isi[k]}</dt>
              <dd className="min-w-0 max-sm:mb-1">
                {isi.length === 1 ? (
                  isi[0]
                ) : (
                  <ul className="list-disc space-y-1 ps-5">
                    {isi.map((b) => (
                      <li key={b}>{b}</li>
                    ))}
                  </ul>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {w.kemampuan.length > 0 && (
        <div className="mt-4 flex flex-wrap gap-2 border-t border-line pt-3">
          {w.kemampuan.includes('UBAH') && (
            <Button aria-label={teks.untuk(teks.ubah, w.judul)} onClick={() => onUbah(w)}>
              {teks.ubah}
            </Button>
          )}
          {w.kemampuan.includes('UBAH') && (
            <CetakSatu
              key={w.versi}
              nama={teks.cetak(w.judul)}
              kirim={(kunci) =>
                api.POST('/api/v1/workblock/{id}/dokumen', {
                  params: { path: { id: w.id } },
                  headers: { 'Idempotency-Key': kunci },
                })
              }
            />
          )}
          {w.kemampuan.includes('HAPUS') && (
            <Button variant="polos" aria-label={teks.untuk(teks.hapus, w.judul)} onClick={() => onHapus(w)}>
              {teks.hapus}
            </Button>
          )}
        </div>
      )}
    </Card>
  );
}
