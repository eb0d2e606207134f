import { useNavigate } from '@tanstack/react-router';
import { ChevronRight, CircleCheckBig, ListChecks, Send } from 'lucide-react';
import { api } from '../../../api/client.ts';
import { Masalah } from '../../../api/masalah.ts';
import { useWrite } from '../../../api/use-write.ts';
import type { AutosaveState } from '../../../offline/autosave.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Card } from '../../../ui/layout.tsx';
import { toast } from '../../../ui/toast.tsx';
import { type Skp, useSegarkanSkp } from '../data.ts';
import type { Langkah } from './langkah.tsx';
import type { Temuan } from './periksa.ts';
import { teks } from './teks.ts';

/** Step 4: what is still missing, each a way to its place; then the one button. */
export function AjukanSkp({
  skp,
  temuan,
  flush,
  onTuju,
}: {
  skp: Skp;
  temuan: readonly Temuan[];
  flush: () => Promise<AutosaveState>;
  onTuju: (langkah: Langkah, rhk: number | null) => void;
}) {
  const navigate = useNavigate();
  const segarkan = useSegarkanSkp();
  const galat = temuan.filter((t) => t.tingkat === 'E');
  const saran = temuan.filter((t) => t.tingkat === 'W');
  const penilai = skp.penilai?.nama ?? teks.tanpaPenilai;
  const ajukan = useWrite({
    write: async (_: void, kunci) => {
      const simpan = await flush();
      if (simpan.status !== 'tersimpan' && simpan.status !== 'diam')
        throw new Masalah({ type: 'about:blank', status: 409, title: teks.tunggu });
      const { data } = await api.POST('/api/v1/skp/{id}/pengajuan', {
        params: { path: { id: skp.id } },
        headers: { 'Idempotency-Key': kunci },
      });
      return data!;
    },
    onSuccess: async (jawaban) => {
      toast(teks.diajukan(jawaban.penilai?.nama ?? penilai));
      await navigate({ to: '/skp/$id', params: { id: skp.id } });
      await segarkan(jawaban);
    },
  });
  return (
    <section aria-label={teks.langkah.periksa} className="space-y-4">
      {galat.length > 0 ? (
        <Card
          title={teks.belumSiap(galat.length)}
          aside={<ListChecks size={22} aria-hidden className="text-muted" />}
          flush
        >
          <p className="px-4 pb-3 text-sm text-muted sm:px-5">{teks.belumSiapAjar}</p>
          <Daftar temuan={galat} onTuju={onTuju} />
        </Card>
      ) : (
        <Card>
          <div className="flex flex-col items-center gap-4 py-4 text-center">
            <span className="grid size-14 place-items-center rounded-full bg-brand-soft text-brand-ink">
              <CircleCheckBig size={28} aria-hidden />
            </span>
            <div>
              <h2 className="text-lg font-semibold">{teks.siap}</h2>
              <p className="max-w-[46ch] text-muted">{teks.siapAjar(penilai)}</p>
            </div>
            <Button
              variant="utama"
              size="besar"
              wide
              icon={<Send size={20} aria-hidden />}
              busy={ajukan.isPending}
              onClick={() => ajukan.mutate()}
            >
              {teks.ajukan}
            </Button>
          </div>
        </Card>
      )}
      {ajukan.error && <ErrorPanel problem={ajukan.error} focus />}
      {saran.length > 0 && (
        <Card title={teks.saranPerbaikan} flush>
          <Daftar temuan={saran} onTuju={onTuju} />
        </Card>
      )}
    </section>
  );
}

function Daftar({
  temuan,
  onTuju,
}: {
  temuan: readonly Temuan[];
  onTuju: (langkah: Langkah, rhk: number | null) => void;
}) {
  return (
    <ul className="divide-y divide-line border-t border-line">
      {temuan.map((t) => {
        const { langkah, rhk } = tempat(t.pointer);
        return (
          <li key={`${t.pointer}${t.kode}${t.pesan}`}>
            <button
              type="button"
              onClick={() => onTuju(langkah, rhk)}
              className="flex min-h-14 w-full items-center gap-3 px-4 py-3 text-start -outline-offset-3! hover:bg-sunken sm:px-5"
            >
              <span className="min-w-0 grow">
                <span className="block text-xs font-semibold text-muted">
                  {rhk === null ? teks.langkah[langkah] : teks.rhkKe(rhk + 1)}
                </span>
                <span className="block text-sm">{t.pesan}</span>
              </span>
              <ChevronRight size={20} aria-hidden className="shrink-0 text-muted" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Which step, and which RHK, a finding points at. */
function tempat(pointer: string): { langkah: Langkah; rhk: number | null } {
  const rhk = /^\/skp\/rhk\/(\d+)/.exec(pointer);
  if (rhk) return { langkah: 'hasil', rhk: Number(rhk[1]) };
  if (pointer.startsWith('/skp/lampiran')) return { langkah: 'lampiran', rhk: null };
  if (pointer.startsWith('/skp/perilaku')) return { langkah: 'perilaku', rhk: null };
  return { langkah: 'hasil', rhk: null };
}
