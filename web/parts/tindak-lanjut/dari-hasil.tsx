import { useQuery } from '@tanstack/react-query';
import { LABEL_BENTUK_TINDAK_LANJUT, LABEL_KEADAAN_TINDAK_LANJUT } from '#rules/tindak-lanjut/label.ts';
import { api } from '../../api/client.ts';
import { katalog } from '../../text/katalog.ts';
import { Badge } from '../../ui/badge.tsx';
import { buttonLook } from '../../ui/button.tsx';
import { Card } from '../../ui/layout.tsx';
import { Tautan } from '../tautan.tsx';
import { TONE_TINDAK_LANJUT } from './tone.ts';

const teks = katalog({
  id: { judul: 'Tindak lanjut dari hasil ini', buka: 'Buka tindak lanjut' },
  en: { judul: 'What follows from this result', buka: 'Open follow-up' },
});

/** What one result proposes, with the way to it; nothing where nothing follows or it is not the reader's to see. */
export function TindakLanjutHasil({ evaluasiId, sendiri }: { evaluasiId: string; sendiri: boolean }) {
  const { data } = useQuery({
    queryKey: ['tindak-lanjut', 'hasil', evaluasiId, sendiri],
    queryFn: async () => {
      const lingkup = sendiri ? ('SAYA' as const) : ('BAWAHAN' as const);
      const query = { lingkup, evaluasiId, keadaan: 'SEMUA' as const };
      return (await api.GET('/api/v1/tindak-lanjut', { params: { query } })).data!.isi;
    },
  });
  if (!data || data.length === 0) return null;
  return (
    <Card title={teks.judul}>
      <ul className="space-y-2">
        {data.map(({ id, bentuk, keadaan }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="font-semibold">{LABEL_BENTUK_TINDAK_LANJUT[bentuk]}</span>
            <Badge tone={TONE_TINDAK_LANJUT[keadaan]}>{LABEL_KEADAAN_TINDAK_LANJUT[keadaan]}</Badge>
          </li>
        ))}
      </ul>
      <Tautan
        ke={sendiri ? '/tindak-lanjut' : '/tindak-lanjut?tampilan=bawahan'}
        className={`${buttonLook('sekunder')} mt-4`}
      >
        {teks.buka}
      </Tautan>
    </Card>
  );
}
