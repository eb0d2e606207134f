import { Link, useSearch } from '@tanstack/react-router';
import { useUrlFilter } from '../../parts/url-filter.ts';
import { PageHeader } from '../../ui/layout.tsx';
import type { JenisImpor } from './data.ts';
import { Muat } from './muat.tsx';
import { Periksa } from './periksa.tsx';
import { teks } from './teks.ts';

const ASAL = { AKTIVITAS: '/kalender' } as const satisfies Record<JenisImpor, string>;

/** A sheet comes in: chosen or pasted, checked row by row, mended, and its good rows taken over. */
export function ImporPage() {
  const { jenis = 'AKTIVITAS', id } = useSearch({ from: '/inside/impor' });
  const patch = useUrlFilter();
  return (
    <>
      <PageHeader
        title={teks.judul}
        lead={id ? undefined : teks.pengantar[jenis]}
        eyebrow={
          <Link to={ASAL[jenis]} className="underline">
            {teks.kembali[jenis]}
          </Link>
        }
      />
      {id ? (
        <Periksa id={id} onUlang={() => patch({ id: undefined })} />
      ) : (
        <Muat jenis={jenis} onMuat={(impor) => patch({ id: impor.id })} />
      )}
    </>
  );
}
