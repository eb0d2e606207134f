import { useQueryClient } from '@tanstack/react-query';
import { LogIn } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { masuk, type Sesi } from '../api/sesi.ts';
import { useWrite } from '../api/use-write.ts';
import { katalog } from '../text/katalog.ts';
import { Button } from '../ui/button.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { Field } from '../ui/field.tsx';
import { PasswordInput, TextInput } from '../ui/inputs.tsx';

const teks = katalog({
  id: {
    nip: 'NIP',
    nipPetunjuk: '18 angka; spasi boleh ikut tertempel.',
    sandi: 'Kata sandi',
    tampilkan: 'Tampilkan kata sandi',
    sembunyikan: 'Sembunyikan kata sandi',
    masuk: 'Masuk',
    isiNip: 'Isi NIP Anda.',
    isiSandi: 'Isi kata sandi Anda.',
  },
  en: { sandi: 'Password', tampilkan: 'Show password', sembunyikan: 'Hide password', masuk: 'Sign in' },
});

export type SignInFormProps = {
  nip?: string;
  sandi?: string;
  onSignedIn: (sesi: Sesi) => void;
};

/** NIP and password. What the server refuses (wrong, locked, too often) it explains with who can help. */
export function SignInForm({ nip = '', sandi = '', onSignedIn }: SignInFormProps) {
  const queryClient = useQueryClient();
  const [kredensial, setKredensial] = useState({ nip, sandi });
  const [asked, setAsked] = useState(false);
  const kirim = useWrite({
    write: (input: typeof kredensial) => masuk(queryClient, input),
    onSuccess: onSignedIn,
  });

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    if (kredensial.nip.trim() && kredensial.sandi) kirim.mutate(kredensial);
  }

  return (
    <form onSubmit={onSubmit} noValidate className="space-y-4">
      {kirim.error && <ErrorPanel problem={kirim.error} focus />}
      <Field
        label={teks.nip}
        hint={teks.nipPetunjuk}
        error={asked && !kredensial.nip.trim() ? teks.isiNip : undefined}
      >
        <TextInput
          name="nip"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          inputMode="text"
          value={kredensial.nip}
          onChange={(event) => setKredensial({ ...kredensial, nip: event.target.value })}
          className="tabular-nums"
        />
      </Field>
      <Field label={teks.sandi} error={asked && !kredensial.sandi ? teks.isiSandi : undefined}>
        <PasswordInput
          name="sandi"
          autoComplete="current-password"
          labelShow={teks.tampilkan}
          labelHide={teks.sembunyikan}
          value={kredensial.sandi}
          onChange={(event) => setKredensial({ ...kredensial, sandi: event.target.value })}
        />
      </Field>
      <Button
        type="submit"
        variant="utama"
        size="besar"
        busy={kirim.isPending}
        icon={<LogIn size={20} aria-hidden />}
        className="w-full"
      >
        {teks.masuk}
      </Button>
    </form>
  );
}
