import { useQuery } from '@tanstack/react-query';
import { Card, Disclosure } from '../../ui/layout.tsx';
import { manualPerjanjianQuery } from './data.ts';
import { IsiManual } from './isi.tsx';
import { teks } from './teks.ts';

/** Under a perjanjian kinerja: how its indicators are understood, from the head's SKP. Nothing while there is none. */
export function ManualPerjanjian({ id }: { id: string }) {
  const { data } = useQuery(manualPerjanjianQuery(id));
  if (!data || data.isi.length === 0) return null;
  return (
    <Card title={teks.perjanjian} className="mt-4">
      {data.pemilik && <p className="-mt-2 mb-3 text-sm text-muted">{teks.perjanjianAjar(data.pemilik)}</p>}
      <ul className="divide-y divide-line">
        {data.isi.map((i) => (
          <li key={i.indikatorId} className="py-1">
            <Disclosure
              summary={
                <span className="text-ink">
                  {i.indikator} <span className="font-normal text-muted">({i.target})</span>
                </span>
              }
            >
              <div className="pb-3">
                <IsiManual manual={i.manual} />
              </div>
            </Disclosure>
          </li>
        ))}
      </ul>
    </Card>
  );
}
