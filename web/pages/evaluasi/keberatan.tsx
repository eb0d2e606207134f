import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { LABEL_KEADAAN_KEBERATAN } from '#rules/label.ts';
import { api } from '../../api/client.ts';
import { tanggal } from '../../parts/format.ts';
import { buttonLook } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { teks } from './teks.ts';

/** May this result be objected to, until when; the objection there is; or why none is possible. */
export function AjakanKeberatan({ evaluasiId }: { evaluasiId: string }) {
  const { data } = useQuery({
    queryKey: ['keberatan', 'kelayakan', evaluasiId],
    retry: false,
    queryFn: async () =>
      (await api.GET('/api/v1/keberatan/kelayakan', { params: { query: { evaluasiId } } })).data,
  });
  if (!data) return null;
  const { keberatan, dapat, batas, alasan } = data;
  if (keberatan && keberatan.keadaan !== 'DRAF')
    return (
      <Notice
        action={
          <Link to="/keberatan/$id" params={{ id: keberatan.id }} className={buttonLook()}>
            {teks.keberatanBuka}
          </Link>
        }
      >
        {teks.keberatanAda} {LABEL_KEADAAN_KEBERATAN[keberatan.keadaan]}.
      </Notice>
    );
  if (dapat && batas)
    return (
      <Notice
        action={
          <Link to="/evaluasi/$id/keberatan" params={{ id: evaluasiId }} className={buttonLook()}>
            {keberatan ? teks.keberatanLanjut : teks.keberatanAjukan}
          </Link>
        }
      >
        {teks.keberatanDapat(tanggal(batas))}
      </Notice>
    );
  const final = alasan.filter((a) => a.kode !== 'E-KEBERATAN-LEWAT-WAKTU');
  if (final.length === 0) return null;
  return (
    <Notice title={teks.keberatanTidak}>
      {final.map((a) => (
        <p key={a.pesan}>{a.pesan}</p>
      ))}
    </Notice>
  );
}
