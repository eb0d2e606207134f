import { useQueryClient } from '@tanstack/react-query';
import { type Sesi, sesiQuery } from '../../api/sesi.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { SignInForm } from '../sign-in-form.tsx';
import { teks } from './teks.ts';

/** The sign-in over a page whose session has ended; as another person one starts at Beranda instead. */
export function SignInAgain() {
  const before = useQueryClient().getQueryData<Sesi | null>(sesiQuery.queryKey);
  return (
    <Dialog open onClose={() => undefined} dismissible={false} title={teks.sesiBerakhir} size="sempit">
      <p className="mb-4 text-muted">{teks.sesiBerakhirIsi}</p>
      <SignInForm
        nip={before?.pegawai.nip ?? ''}
        onSignedIn={(sesi) => {
          if (before && before.pegawai.id !== sesi.pegawai.id) location.assign('/');
        }}
      />
    </Dialog>
  );
}
