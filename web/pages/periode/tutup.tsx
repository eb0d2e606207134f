import { useQueryClient } from '@tanstack/react-query';
import { api, type Skema } from '../../api/client.ts';
import { useWrite } from '../../api/use-write.ts';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

/** Asks before a period is closed, and says what that does to everybody. */
export function TutupDialog({ periode, onClose }: { periode: Skema<'Periode'>; onClose: () => void }) {
  const queryClient = useQueryClient();
  const tutup = useWrite({
    write: (id: string, kunci) =>
      api.POST('/api/v1/periode/{id}/penutupan', {
        params: { path: { id } },
        headers: { 'Idempotency-Key': kunci },
      }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['periode'] });
      toast(teks.ditutup(periode.nama));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      open
      danger
      title={`${teks.tutupSatu(periode.nama)}?`}
      confirm={teks.tutup}
      busy={tutup.isPending}
      onConfirm={() => tutup.mutate(periode.id)}
      onClose={onClose}
    >
      <div className="space-y-3">
        {tutup.error && <ErrorPanel problem={tutup.error} focus />}
        <p>{teks.tutupArti}</p>
        <ul className="list-disc space-y-1 ps-5">
          {teks.tutupAkibat.map((akibat) => (
            <li key={akibat}>{akibat}</li>
          ))}
        </ul>
      </div>
    </ConfirmDialog>
  );
}
