import { useQuery, useQueryClient } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import type { NilaiPerilaku } from '#rules/enum.ts';
import { hari as keHari } from '#rules/kernel/hari.ts';
import { perilakuKerja } from '#rules/tables/perilaku.ts';
import { api, type Skema } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { PilihRekan } from '../../parts/pilih-rekan.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Field } from '../../ui/field.tsx';
import { Select, Textarea, TextInput } from '../../ui/inputs.tsx';
import { Disclosure } from '../../ui/layout.tsx';
import { toast } from '../../ui/toast.tsx';
import { permintaanQuery } from './permintaan.tsx';
import { teks } from './teks.ts';

type Orang = { label: string; isi: Skema<'PermintaanUmpanBalikBaruInput'>['orang'][number] };

/** Puts one question to several people, inside and outside; their answers are read as one group. */
export function FormMinta({ onClose }: { onClose: () => void }) {
  const { instansi, pegawai: saya } = useSesi();
  const cache = useQueryClient();
  const form = useId();
  const [id] = useState(uuidV7);
  const [tentang, setTentang] = useState('');
  const [pertanyaan, tanya] = useState('');
  const [orang, setOrang] = useState<Orang[]>([]);
  const [luar, setLuar] = useState({ nama: '', kaitan: '' });
  const [dicoba, coba] = useState(false);
  const { data } = useQuery(permintaanQuery);
  const terkecil = data?.terkecil ?? 3;
  const { data: sasaran } = useQuery({
    queryKey: ['umpan-balik', 'sasaran', saya.id],
    queryFn: async () =>
      (await api.GET('/api/v1/umpan-balik/sasaran', { params: { query: { pegawaiId: saya.id } } })).data,
  });
  const nilai = perilakuKerja.pada(keHari(instansi.hariIni)).nilai;
  const kirim = useWrite({
    write: (body: Skema<'PermintaanUmpanBalikBaruInput'>, kunci) =>
      api.POST('/api/v1/umpan-balik/permintaan', { body, headers: { 'Idempotency-Key': kunci } }),
    onSuccess: async () => {
      toast(teks.permintaan.terkirim(orang.length));
      onClose();
      await cache.invalidateQueries({ queryKey: permintaanQuery.queryKey });
    },
  });
  const kurang = {
    tentang: tentang === '' ? teks.permintaan.pilihTentang : undefined,
    pertanyaan: pertanyaan.trim().length < 10 ? teks.form.tulis : undefined,
    orang: orang.length === 0 ? teks.permintaan.pilihOrang : undefined,
  };
  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    coba(true);
    if (Object.values(kurang).some(Boolean)) return;
    const [jenis, kode = ''] = tentang.split(' ');
    kirim.mutate({
      id,
      pertanyaan,
      sasaran: jenis === 'rhk' ? { rhkId: kode } : { nilai: kode as NilaiPerilaku },
      orang: orang.map((o) => o.isi),
    });
  }
  const luarLengkap = luar.nama.trim().length > 1 && luar.kaitan.trim().length > 1;
  return (
    <Dialog
      open
      size="lebar"
      title={teks.permintaan.minta}
      onClose={onClose}
      dismissible={pertanyaan === '' && orang.length === 0}
      footer={
        <>
          <Button onClick={onClose}>{teks.form.batal}</Button>
          <Button type="submit" form={form} variant="utama" busy={kirim.isPending}>
            {teks.permintaan.kirim}
          </Button>
        </>
      }
    >
      <form id={form} noValidate onSubmit={onSubmit} className="space-y-5">
        {kirim.error && <ErrorPanel problem={kirim.error} focus />}
        <Field label={teks.form.tentang} required error={dicoba ? kurang.tentang : undefined}>
          <Select value={tentang} onChange={(e) => setTentang(e.target.value)}>
            <option value="">{teks.permintaan.pilih}</option>
            <optgroup label={teks.form.nilai}>
              {nilai.map((n) => (
                <option key={n.nilai} value={`nilai ${n.nilai}`}>
                  {n.label}
                </option>
              ))}
            </optgroup>
            {sasaran && sasaran.rhk.length > 0 && (
              <optgroup label={teks.form.rhk}>
                {sasaran.rhk.map((r) => (
                  <option key={r.id} value={`rhk ${r.id}`}>
                    {r.uraian}
                  </option>
                ))}
              </optgroup>
            )}
          </Select>
        </Field>
        <Field
          label={teks.permintaan.pertanyaan}
          hint={teks.permintaan.pertanyaanPetunjuk}
          required
          error={dicoba ? kurang.pertanyaan : undefined}
        >
          <Textarea rows={2} maxLength={500} value={pertanyaan} onChange={(e) => tanya(e.target.value)} />
        </Field>
        <Field
          label={teks.permintaan.kepada}
          hint={teks.permintaan.kepadaPetunjuk(terkecil)}
          required
          error={dicoba ? kurang.orang : undefined}
        >
          <PilihRekan
            value={null}
            kecuali={[saya.id, ...orang.flatMap((o) => ('pegawaiId' in o.isi ? [o.isi.pegawaiId] : []))]}
            onChange={(r) =>
              r &&
              setOrang((lama) => [...lama, { label: r.label, isi: { id: uuidV7(), pegawaiId: r.value } }])
            }
          />
        </Field>
        {orang.length > 0 && (
          <ul className="flex flex-wrap gap-2" aria-label={teks.permintaan.dipilih}>
            {orang.map((o) => (
              <li
                key={o.isi.id}
                className="flex items-center gap-1 rounded-full border border-line bg-sunken ps-3.5 text-sm"
              >
                {o.label}
                <IconButton
                  label={teks.permintaan.buang(o.label)}
                  onClick={() => setOrang((lama) => lama.filter((x) => x.isi.id !== o.isi.id))}
                >
                  <X size={16} aria-hidden />
                </IconButton>
              </li>
            ))}
          </ul>
        )}
        <Disclosure summary={teks.permintaan.luar}>
          <p className="mb-3 text-sm text-muted">{teks.permintaan.luarAjar}</p>
          <div className="grid gap-3 sm:grid-cols-2">
            <Field label={teks.permintaan.luarNama}>
              <TextInput
                maxLength={120}
                value={luar.nama}
                onChange={(e) => setLuar({ ...luar, nama: e.target.value })}
              />
            </Field>
            <Field label={teks.permintaan.luarKaitan}>
              <TextInput
                maxLength={120}
                placeholder={teks.permintaan.luarContoh}
                value={luar.kaitan}
                onChange={(e) => setLuar({ ...luar, kaitan: e.target.value })}
              />
            </Field>
          </div>
          <Button
            className="mt-3"
            disabled={!luarLengkap}
            onClick={() => {
              const { nama, kaitan } = { nama: luar.nama.trim(), kaitan: luar.kaitan.trim() };
              setOrang((lama) => [
                ...lama,
                { label: `${nama}, ${kaitan}`, isi: { id: uuidV7(), nama, kaitan } },
              ]);
              setLuar({ nama: '', kaitan: '' });
            }}
          >
            {teks.permintaan.luarTambah}
          </Button>
        </Disclosure>
      </form>
    </Dialog>
  );
}
