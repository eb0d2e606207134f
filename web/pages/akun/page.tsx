import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { sesiQuery, useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Field } from '../../ui/field.tsx';
import { PasswordInput } from '../../ui/inputs.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

type Isian = { lama: string; baru: string; ulang: string };

/** Changes one's own password; the only page open to someone with a temporary one. */
export function AkunPage() {
  const { wajibGantiSandi } = useSesi();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [isian, setIsian] = useState<Isian>({ lama: '', baru: '', ulang: '' });
  const [asked, setAsked] = useState(false);
  const galat = asked ? faultsOf(isian) : {};

  const ganti = useWrite({
    write: ({ lama, baru }: Isian, kunci) =>
      api.PUT('/api/v1/akun/sandi', {
        body: { sandiLama: lama, sandiBaru: baru },
        headers: { 'Idempotency-Key': kunci },
      }),
    onSuccess: async () => {
      await queryClient.fetchQuery({ ...sesiQuery, staleTime: 0 });
      toast(teks.berhasil);
      await navigate({ to: '/' });
    },
  });

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    if (Object.keys(faultsOf(isian)).length === 0) ganti.mutate(isian);
  }

  const sandi = (nama: keyof Isian, autoComplete: string) => ({
    name: nama,
    autoComplete,
    labelShow: teks.tampilkan,
    labelHide: teks.sembunyikan,
    value: isian[nama],
    onChange: (event: { target: { value: string } }) => setIsian({ ...isian, [nama]: event.target.value }),
  });

  return (
    <>
      <PageHeader title={teks.judul} lead={teks.pengantar} />
      <Card className="max-w-xl">
        <form onSubmit={onSubmit} noValidate className="space-y-5">
          {wajibGantiSandi && <Notice tone="perhatian">{teks.wajib}</Notice>}
          {ganti.error && <ErrorPanel problem={ganti.error} focus />}
          <Field label={teks.lama} error={galat.lama ?? ganti.error?.pesanUntuk('/sandiLama')}>
            <PasswordInput {...sandi('lama', 'current-password')} />
          </Field>
          <Field
            label={teks.baru}
            hint={teks.baruPetunjuk}
            error={galat.baru ?? ganti.error?.pesanUntuk('/sandiBaru')}
          >
            <PasswordInput {...sandi('baru', 'new-password')} />
          </Field>
          <Field label={teks.ulang} error={galat.ulang}>
            <PasswordInput {...sandi('ulang', 'new-password')} />
          </Field>
          <Button type="submit" variant="utama" wide busy={ganti.isPending}>
            {teks.simpan}
          </Button>
        </form>
      </Card>
    </>
  );
}

function faultsOf({ lama, baru, ulang }: Isian): Partial<Record<keyof Isian, string>> {
  return {
    ...(lama === '' && { lama: teks.isiLama }),
    ...(baru.length < 10 && { baru: teks.pendek }),
    ...(ulang !== baru && { ulang: teks.berbeda }),
  };
}
