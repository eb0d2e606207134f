import { useQueryClient } from '@tanstack/react-query';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { PREDIKAT } from '#rules/enum.ts';
import { api, type Skema } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { kataPredikat } from '../../parts/predikat.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Checkbox, Segmented } from '../../ui/choices.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Field } from '../../ui/field.tsx';
import { DateInput, NumberInput, TextInput } from '../../ui/inputs.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

type Isi = Skema<'IsiKetentuanTpp'>;
type IsiPotongan = Isi['potongan'][number];
const t = teks.isian;
const KELAS = Array.from({ length: 17 }, (_, i) => 17 - i);

/** A new rule of the agency, beginning from the present one or from the offered table. */
export function FormKetentuan({
  awal,
  usulan,
  onClose,
}: {
  awal: Isi;
  usulan: boolean;
  onClose: () => void;
}) {
  const { hariIni } = useSesi().instansi;
  const queryClient = useQueryClient();
  const [id] = useState(uuidV7);
  const [dari, setDari] = useState(`${hariIni.slice(0, 7)}-01`);
  const [dasar, setDasar] = useState('');
  const [isi, setIsi] = useState(awal);
  const ubah = (bagian: Partial<Isi>) => setIsi((lama) => ({ ...lama, ...bagian }));
  const simpan = useWrite({
    write: async (badan: { id: string; dari: string; dasar: string; isi: Isi }, kunci) =>
      (await api.POST('/api/v1/tpp/ketentuan', { body: badan, headers: { 'Idempotency-Key': kunci } })).data,
    onSuccess: (baru) => {
      queryClient.setQueryData(['tpp', 'ketentuan'], baru);
      void queryClient.invalidateQueries({ queryKey: ['karier'] });
      toast(teks.ketentuan.berhasil);
      onClose();
    },
  });
  return (
    <form
      noValidate
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        simpan.mutate({ id, dari, dasar: dasar.trim(), isi });
      }}
    >
      <PageHeader title={t.judul} />
      {simpan.error && <ErrorPanel problem={simpan.error} focus />}
      {usulan && <Notice>{t.usulan}</Notice>}
      <Card>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t.dasar} hint={t.dasarPetunjuk} required error={simpan.error?.pesanUntuk('/dasar')}>
            <TextInput value={dasar} autoComplete="off" onChange={(event) => setDasar(event.target.value)} />
          </Field>
          <Field label={t.dari} required error={simpan.error?.pesanUntuk('/dari')}>
            <DateInput value={dari} onChange={(event) => setDari(event.target.value)} />
          </Field>
          <Field label={t.bobotP} error={simpan.error?.pesanUntuk('/isi/bobotProduktivitas')}>
            <NumberInput
              value={isi.bobotProduktivitas}
              onChange={(n) => ubah({ bobotProduktivitas: n ?? 0 })}
            />
          </Field>
          <Field label={t.bobotD} error={simpan.error?.pesanUntuk('/isi/bobotDisiplin')}>
            <NumberInput value={isi.bobotDisiplin} onChange={(n) => ubah({ bobotDisiplin: n ?? 0 })} />
          </Field>
        </div>
      </Card>
      <Card>
        <div className="space-y-4">
          <Field label={t.sumber} group>
            <Segmented
              value={isi.sumberProduktivitas}
              onChange={(sumberProduktivitas) => ubah({ sumberProduktivitas })}
              options={[
                { value: 'PREDIKAT', label: t.predikat },
                { value: 'MENIT', label: t.menit },
              ]}
            />
          </Field>
          {isi.sumberProduktivitas === 'MENIT' ? (
            <Field
              label={t.menitPerHari}
              className="max-w-xs"
              error={simpan.error?.pesanUntuk('/isi/menitPerHari')}
            >
              <NumberInput
                value={isi.menitPerHari ?? null}
                onChange={(n) => ubah({ menitPerHari: n ?? null })}
              />
            </Field>
          ) : (
            <fieldset>
              <legend className="font-semibold">{t.produktivitas}</legend>
              <p className="text-sm text-muted">{t.produktivitasPetunjuk}</p>
              <div className="mt-2 grid grid-cols-2 gap-3 sm:grid-cols-5">
                {PREDIKAT.map((p) => (
                  <Field key={p} label={kataPredikat(p)}>
                    <NumberInput
                      value={persenDari(isi.produktivitasPredikat[p])}
                      onChange={(n) =>
                        ubah({ produktivitasPredikat: denganPredikat(isi.produktivitasPredikat, p, n) })
                      }
                    />
                  </Field>
                ))}
              </div>
            </fieldset>
          )}
        </div>
      </Card>
      <Card title={t.kelas}>
        <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
          {KELAS.map((n) => (
            <Field key={n} label={t.kelasKe(n)}>
              <NumberInput
                value={isi.kelas.find((k) => k.kelas === n)?.kotor ?? null}
                onChange={(kotor) => ubah({ kelas: denganKelas(isi.kelas, n, kotor) })}
              />
            </Field>
          ))}
        </div>
      </Card>
      <TabelPotongan potongan={isi.potongan} onChange={(potongan) => ubah({ potongan })} />
      <div className="flex flex-col-reverse gap-3 sm:flex-row sm:justify-end">
        <Button wide onClick={onClose}>
          {t.kembali}
        </Button>
        <Button type="submit" variant="utama" wide busy={simpan.isPending}>
          {t.simpan}
        </Button>
      </div>
    </form>
  );
}

function TabelPotongan({
  potongan,
  onChange,
}: {
  potongan: IsiPotongan[];
  onChange: (potongan: IsiPotongan[]) => void;
}) {
  const ubah = (i: number, bagian: Partial<IsiPotongan>) =>
    onChange(potongan.map((p, n) => (n === i ? { ...p, ...bagian } : p)));
  return (
    <Card title={t.potongan}>
      <ul className="space-y-4">
        {potongan.map((p, i) => (
          <li key={i} className="grid gap-3 rounded-lg border border-line p-4 sm:grid-cols-12 sm:items-end">
            <Field label={t.kode} className="sm:col-span-3">
              <TextInput
                value={p.kode}
                autoComplete="off"
                onChange={(event) => ubah(i, { kode: event.target.value.toUpperCase() })}
              />
            </Field>
            <Field label={t.uraian} className="sm:col-span-5">
              <TextInput
                value={p.uraian}
                autoComplete="off"
                onChange={(event) => ubah(i, { uraian: event.target.value })}
              />
            </Field>
            <Field label={t.persen} className="sm:col-span-2">
              <NumberInput value={p.persen} onChange={(n) => ubah(i, { persen: n ?? 0 })} />
            </Field>
            <Field label={t.pasal} className="sm:col-span-2">
              <TextInput
                value={p.pasal ?? ''}
                autoComplete="off"
                onChange={(event) => ubah(i, { pasal: event.target.value || null })}
              />
            </Field>
            <div className="flex items-center justify-between gap-3 sm:col-span-12">
              <Checkbox
                label={t.tidakMasuk}
                checked={p.tidakMasuk ?? false}
                onChange={(event) => ubah(i, { tidakMasuk: event.target.checked })}
              />
              <IconButton
                label={t.hapus(p.kode)}
                onClick={() => onChange(potongan.filter((_, n) => n !== i))}
              >
                <Trash2 size={20} aria-hidden />
              </IconButton>
            </div>
          </li>
        ))}
      </ul>
      <Button
        className="mt-4"
        icon={<Plus size={20} aria-hidden />}
        onClick={() =>
          onChange([...potongan, { kode: '', uraian: '', persen: 0, pasal: null, tidakMasuk: false }])
        }
      >
        {t.tambah}
      </Button>
    </Card>
  );
}

function persenDari(pecahan: number | undefined): number | null {
  return pecahan === undefined ? null : Math.round(pecahan * 10_000) / 100;
}

function denganPredikat(
  lama: Isi['produktivitasPredikat'],
  predikat: (typeof PREDIKAT)[number],
  persen: number | null | undefined,
): Isi['produktivitasPredikat'] {
  const { [predikat]: _, ...lain } = lama ?? {};
  return typeof persen === 'number' ? { ...lain, [predikat]: persen / 100 } : lain;
}

function denganKelas(lama: Isi['kelas'], kelas: number, kotor: number | null | undefined): Isi['kelas'] {
  const lain = lama.filter((k) => k.kelas !== kelas);
  return typeof kotor === 'number' ? [...lain, { kelas, kotor }] : lain;
}
