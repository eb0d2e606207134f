import { useQuery } from '@tanstack/react-query';
import { Link2 } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../../api/client.ts';
import { useWrite } from '../../../api/use-write.ts';
import { Button } from '../../../ui/button.tsx';
import { Combobox } from '../../../ui/combobox.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Field } from '../../../ui/field.tsx';
import { Card } from '../../../ui/layout.tsx';
import { toast } from '../../../ui/toast.tsx';
import { type CalonSambungan, sambunganQuery, useSegarkanSkp } from '../data.ts';
import { teks } from './teks.ts';

/** Offers the leader's RHK for links that are still words; one tap attaches the likeliest. */
export function Sambungkan({ id }: { id: string }) {
  const { data } = useQuery(sambunganQuery(id));
  const terbuka = data?.isi.filter((satu) => satu.calon.length > 0) ?? [];
  if (terbuka.length === 0) return null;
  return (
    <Card title={teks.sambungkanJudul}>
      <p className="mb-4 text-sm text-muted">{teks.sambungkanAjar}</p>
      <ul className="space-y-4">
        {terbuka.map((satu) => (
          <Satu key={satu.rhkId} id={id} satu={satu} />
        ))}
      </ul>
    </Card>
  );
}

function Satu({ id, satu }: { id: string; satu: CalonSambungan['isi'][number] }) {
  const pilihan = satu.calon.map((c) => ({ value: c.id, label: c.uraian }));
  const [dipilih, setDipilih] = useState(pilihan[0] ?? null);
  const [memilih, setMemilih] = useState(false);
  const segarkan = useSegarkanSkp();
  const sambungkan = useWrite({
    write: async (rhkPimpinanId: string, kunci) =>
      (
        await api.POST('/api/v1/skp/{id}/sambungan', {
          params: { path: { id } },
          body: { rhkId: satu.rhkId, rhkPimpinanId },
          headers: { 'Idempotency-Key': kunci },
        })
      ).data!,
    onSuccess: async (skp) => {
      toast(teks.tersambung);
      await segarkan(skp);
    },
  });
  return (
    <li className="rounded-md border border-line p-4">
      <p className="font-semibold">{satu.uraian}</p>
      <p className="mt-1 text-sm text-muted">
        {teks.tertulis}: “{satu.rhkPimpinanTeks}”
      </p>
      {memilih ? (
        <Field className="mt-3" label={teks.pilihLain}>
          <Combobox options={pilihan} value={dipilih} onChange={setDipilih} placeholder={teks.pilihLain} />
        </Field>
      ) : (
        <div className="mt-3 rounded-md bg-brand-soft px-3 py-2">
          <p className="text-xs font-semibold text-brand-ink">{teks.calonPertama}</p>
          <p>{dipilih?.label}</p>
        </div>
      )}
      <div className="mt-3 flex flex-col gap-2 sm:flex-row">
        <Button
          variant="utama"
          icon={<Link2 size={18} aria-hidden />}
          disabled={!dipilih}
          busy={sambungkan.isPending}
          onClick={() => dipilih && sambungkan.mutate(dipilih.value)}
        >
          {teks.sambungkan}
        </Button>
        {!memilih && pilihan.length > 1 && (
          <Button variant="polos" onClick={() => setMemilih(true)}>
            {teks.pilihLain}
          </Button>
        )}
      </div>
      {sambungkan.error && <ErrorPanel problem={sambungkan.error} focus />}
    </li>
  );
}
