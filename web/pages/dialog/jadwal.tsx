import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Plus, Trash2 } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { CARA_DIALOG, type CaraDialog, type JenisDialog } from '#rules/enum.ts';
import { LABEL_CARA_DIALOG, LABEL_JENIS_DIALOG } from '#rules/label.ts';
import { api, type Skema, versi } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { useSesi } from '../../api/sesi.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Segmented } from '../../ui/choices.tsx';
import { Dialog as Jendela } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Skeleton } from '../../ui/feedback.tsx';
import { Field } from '../../ui/field.tsx';
import { DateInput, Select, Textarea, TextInput, TimeInput } from '../../ui/inputs.tsx';
import { toast } from '../../ui/toast.tsx';
import { type Dialog, useTulisDialog } from './data.ts';
import { teks } from './teks.ts';

type Butir = Skema<'ButirAgenda'>;
type Bawahan = Skema<'DaftarDialog'>['bawahan'][number];

export type FormJadwalProps = {
  onClose: () => void;
  /** People the caller assesses; with none, the dialogue is with one's own assessor. */
  bawahan?: readonly Bawahan[];
} & ({ baru: { pegawaiId?: string; skpId?: string } } | { lama: Dialog });

/** Time, place and agenda of a dialogue; a new one begins with three facts and their questions. */
export function FormJadwal({ bawahan = [], onClose, ...apa }: FormJadwalProps) {
  const { instansi, pegawai: saya } = useSesi();
  const lama = 'lama' in apa ? apa.lama : null;
  const { pegawaiId: awal, skpId } = 'baru' in apa ? apa.baru : {};
  const id = useId();
  const navigate = useNavigate();
  const [dialogId] = useState(uuidV7);
  const [pegawaiId, pilih] = useState(lama?.pegawai.id ?? awal ?? (bawahan.length === 0 ? saya.id : ''));
  const [jenis, setJenis] = useState<JenisDialog>(lama?.jenis ?? (skpId ? 'KLARIFIKASI' : 'BERKALA'));
  const [jadwal, setJadwal] = useState<{
    tanggal: string;
    mulai: string;
    cara: CaraDialog;
    tempat: string;
  }>({
    tanggal: lama?.tanggal ?? instansi.hariIni,
    mulai: lama?.mulai ?? '',
    cara: lama?.cara ?? 'TATAP_MUKA',
    tempat: lama?.tempat ?? '',
  });
  const [tulisan, tulis] = useState<Butir[] | null>(lama?.agenda ?? null);
  const bahan = useQuery({
    queryKey: ['dialog', 'bahan', pegawaiId],
    enabled: !lama && pegawaiId !== '',
    queryFn: async () => (await api.GET('/api/v1/dialog/bahan', { params: { query: { pegawaiId } } })).data!,
  });
  const agenda =
    tulisan ??
    (skpId ? [{ fakta: '', pertanyaan: teks.form.agendaKlarifikasi }] : (bahan.data?.agenda ?? []));
  const simpan = useTulisDialog(
    (isi: Skema<'JadwalDialogInput'>, kunci) =>
      lama
        ? api.PUT('/api/v1/dialog/{id}', {
            params: { path: { id: lama.id } },
            body: isi,
            headers: versi(lama.versi, kunci),
          })
        : api.POST('/api/v1/dialog', {
            body: { id: dialogId, pegawaiId, jenis, ...(skpId && { skpId }), ...isi },
            headers: { 'Idempotency-Key': kunci },
          }),
    async (d) => {
      toast(
        lama
          ? teks.form.berubah
          : teks.form.tersimpan((d.pegawai.id === saya.id ? d.penilai : d.pegawai).nama),
      );
      onClose();
      if (!lama) await navigate({ to: '/dialog/$id', params: { id: d.id } });
    },
  );

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (pegawaiId === '') return;
    const { mulai, tempat, ...sisa } = jadwal;
    simpan.mutate({
      ...sisa,
      mulai: mulai || null,
      tempat: tempat.trim() || null,
      agenda: agenda.filter((b) => b.pertanyaan.trim() !== ''),
    });
  }

  const dariSaya = pegawaiId === saya.id;
  return (
    <Jendela
      open
      size="lebar"
      title={lama ? teks.form.judulUbah : skpId ? teks.form.judulKlarifikasi : teks.form.judul}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{teks.form.batal}</Button>
          <Button type="submit" form={id} variant="utama" busy={simpan.isPending} disabled={pegawaiId === ''}>
            {lama ? teks.form.simpanUbah : teks.form.simpan}
          </Button>
        </>
      }
    >
      <form id={id} noValidate onSubmit={onSubmit} className="space-y-4">
        {simpan.error && <ErrorPanel problem={simpan.error} focus />}
        {!lama && (
          <Field label={teks.form.dengan} required>
            {awal || bawahan.length === 0 ? (
              <TextInput
                readOnly
                value={
                  dariSaya
                    ? bahan.data
                      ? teks.form.penilai(bahan.data.penilai.nama)
                      : ''
                    : (bahan.data?.pegawai.nama ?? '')
                }
              />
            ) : (
              <Select value={pegawaiId} onChange={(e) => pilih(e.target.value)}>
                <option value="">{teks.form.pilih}</option>
                {bawahan.map((b) => (
                  <option key={b.id} value={b.id}>
                    {b.nama}
                  </option>
                ))}
                <option value={saya.id}>{teks.form.penilai('')}</option>
              </Select>
            )}
          </Field>
        )}
        {bahan.error && <ErrorPanel problem={bahan.error as never} />}
        {!lama && !skpId && (
          <Field label={teks.form.jenis} group>
            <Segmented
              value={jenis}
              onChange={setJenis}
              options={(['BERKALA', 'INSIDENTIL'] as const).map((j) => ({
                value: j,
                label: LABEL_JENIS_DIALOG[j],
              }))}
            />
          </Field>
        )}
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={teks.form.tanggal} required error={simpan.error?.pesanUntuk('/tanggal')}>
            <DateInput
              value={jadwal.tanggal}
              onChange={(e) => setJadwal({ ...jadwal, tanggal: e.target.value })}
            />
          </Field>
          <Field label={teks.form.jam} optional error={simpan.error?.pesanUntuk('/mulai')}>
            <TimeInput
              value={jadwal.mulai}
              onChange={(e) => setJadwal({ ...jadwal, mulai: e.target.value })}
            />
          </Field>
        </div>
        <Field label={teks.form.cara} group>
          <Segmented
            value={jadwal.cara}
            onChange={(cara) => setJadwal({ ...jadwal, cara })}
            options={CARA_DIALOG.map((c) => ({ value: c, label: LABEL_CARA_DIALOG[c] }))}
          />
        </Field>
        <Field label={teks.form.tempat} optional>
          <TextInput
            maxLength={200}
            value={jadwal.tempat}
            onChange={(e) => setJadwal({ ...jadwal, tempat: e.target.value })}
          />
        </Field>
        <section aria-label={teks.form.agenda}>
          <h3 className="text-sm font-semibold">{teks.form.agenda}</h3>
          <p className="mb-2 text-sm text-muted">{teks.form.agendaPetunjuk}</p>
          {bahan.isLoading ? (
            <Skeleton lines={5} />
          ) : (
            <ol className="space-y-3">
              {agenda.map((butir, i) => (
                <li key={i} className="flex items-start gap-2 rounded-lg border border-line p-3">
                  <div className="min-w-0 grow">
                    {butir.fakta && <p className="mb-1.5 text-sm">{butir.fakta}</p>}
                    <Textarea
                      rows={1}
                      aria-label={teks.form.pertanyaan(i + 1)}
                      value={butir.pertanyaan}
                      maxLength={500}
                      onChange={(e) =>
                        tulis(agenda.map((b, j) => (i === j ? { ...b, pertanyaan: e.target.value } : b)))
                      }
                    />
                  </div>
                  <IconButton
                    label={teks.form.hapusKe(i + 1)}
                    onClick={() => tulis(agenda.filter((_, j) => i !== j))}
                  >
                    <Trash2 size={18} aria-hidden />
                  </IconButton>
                </li>
              ))}
            </ol>
          )}
          {agenda.length < 10 && (
            <Button
              variant="polos"
              icon={<Plus size={20} aria-hidden />}
              onClick={() => tulis([...agenda, { fakta: '', pertanyaan: '' }])}
            >
              {teks.form.tambah}
            </Button>
          )}
        </section>
      </form>
    </Jendela>
  );
}
