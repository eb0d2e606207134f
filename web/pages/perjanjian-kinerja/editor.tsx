import { useQueryClient } from '@tanstack/react-query';
import { ClipboardPaste, ListTodo, Plus } from 'lucide-react';
import { useState } from 'react';
import { kekuranganPerjanjian } from '#rules/perencanaan/perjanjian-kinerja.ts';
import { api, versi as kepalaVersi } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { useSesi } from '../../api/sesi.ts';
import { type Draft, draftStore } from '../../offline/draft-store.ts';
import { useAutosave } from '../../offline/use-autosave.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, SaveState } from '../../ui/feedback.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { Card } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import type { Isian, Perjanjian, Sasaran } from './data.ts';
import { Kepala } from './kepala.tsx';
import { KartuSasaran } from './sasaran.tsx';
import { teks } from './teks.ts';
import { TempelDialog } from './tempel-dialog.tsx';
import { TindakanPerjanjian } from './tindakan.tsx';

/** The draft as it is typed; saved by itself. */
export function EditorPerjanjian({
  kunci,
  perjanjian,
  draf,
  onMulaiUlang,
}: {
  kunci: string;
  perjanjian: Perjanjian;
  draf: Draft<Isian> | null;
  onMulaiUlang: (terkini: Perjanjian) => void;
}) {
  const { instansi } = useSesi();
  const client = useQueryClient();
  const dasar: Isian = { nomor: perjanjian.nomor, sasaran: perjanjian.sasaran };
  const [isian, setIsian] = useState<Isian>(draf?.payload ?? dasar);
  const [menempel, setMenempel] = useState(false);
  const simpan = useAutosave<Isian>({
    key: kunci,
    value: isian,
    base: dasar,
    versi: draf?.versi ?? String(perjanjian.versi),
    resume: draf,
    save: async (nilai, { versi, kunci: ulang }) => {
      const { data } = await api.PUT('/api/v1/perjanjian-kinerja/{id}', {
        params: { path: { id: perjanjian.id } },
        headers: kepalaVersi(versi ?? perjanjian.versi, ulang),
        body: nilai,
      });
      client.setQueryData(['perjanjian-kinerja', 'satu', perjanjian.id], data);
      void client.invalidateQueries({ queryKey: ['perjanjian-kinerja', 'daftar'] });
      return String(data!.versi);
    },
  });
  const kurang = kekuranganPerjanjian(isian);
  const ubah = (sasaran: Sasaran[]) => setIsian({ ...isian, sasaran });
  const tambah = () =>
    ubah([
      ...isian.sasaran,
      { id: uuidV7(), uraian: '', indukId: perjanjian.sasaranAtas[0]?.id ?? null, indikator: [] },
    ]);
  return (
    <>
      <Kepala
        perjanjian={perjanjian}
        action={<SaveState status={simpan.status} savedAt={simpan.savedAt} zona={instansi.zona} />}
      />
      <div className="space-y-4">
        {simpan.status === 'gagal' && simpan.masalah && <ErrorPanel problem={simpan.masalah} />}
        <Field label={teks.nomor} optional className="max-w-md">
          <TextInput
            maxLength={100}
            value={isian.nomor ?? ''}
            onChange={(e) => setIsian({ ...isian, nomor: e.target.value || null })}
          />
        </Field>
        {isian.sasaran.length === 0 ? (
          <Card>
            <EmptyState title={teks.kosongIsi} icon={<ListTodo size={28} />}>
              {teks.kosongIsiAjar}
            </EmptyState>
          </Card>
        ) : (
          <ol className="space-y-4">
            {isian.sasaran.map((s, i) => (
              <li key={s.id}>
                <KartuSasaran
                  sasaran={s}
                  nomor={i + 1}
                  atas={perjanjian.sasaranAtas}
                  onUbah={(isi) => ubah(isian.sasaran.map((x) => (x.id === s.id ? { ...x, ...isi } : x)))}
                  onHapus={() => {
                    const sebelum = isian.sasaran;
                    ubah(sebelum.filter((x) => x.id !== s.id));
                    toast(teks.sasaranDihapus, {
                      action: { label: teks.urungkan, run: () => ubah(sebelum) },
                    });
                  }}
                />
              </li>
            ))}
          </ol>
        )}
        <div className="flex flex-wrap gap-2">
          <Button icon={<Plus size={20} aria-hidden />} onClick={tambah}>
            {teks.tambahSasaran}
          </Button>
          <Button icon={<ClipboardPaste size={20} aria-hidden />} onClick={() => setMenempel(true)}>
            {teks.tempel}
          </Button>
        </div>
        {isian.sasaran.length > 0 && kurang.length > 0 && (
          <Notice title={teks.perluDilengkapi(kurang.length)}>
            <ul className="list-disc ps-5">
              {kurang.map((t) => (
                <li key={t.jalur}>{t.pesan}</li>
              ))}
            </ul>
          </Notice>
        )}
        <TindakanPerjanjian perjanjian={perjanjian} siap={kurang.length === 0} flush={simpan.flush} />
      </div>
      {menempel && (
        <TempelDialog
          onClose={() => setMenempel(false)}
          onTambah={(baru) => {
            const indukId = perjanjian.sasaranAtas[0]?.id ?? null;
            ubah([...isian.sasaran.filter((s) => s.uraian.trim()), ...baru.map((s) => ({ ...s, indukId }))]);
            setMenempel(false);
          }}
        />
      )}
      {simpan.status === 'bentrok' && simpan.masalah && (
        <Bentrok
          terkini={simpan.masalah.isi.terkini as Perjanjian}
          onSini={(terkini) => simpan.rebase(String(terkini.versi))}
          onServer={async (terkini) => {
            await draftStore.remove(kunci);
            client.setQueryData(['perjanjian-kinerja', 'satu', perjanjian.id], terkini);
            onMulaiUlang(terkini);
          }}
        />
      )}
    </>
  );
}

function Bentrok({
  terkini,
  onSini,
  onServer,
}: {
  terkini: Perjanjian;
  onSini: (terkini: Perjanjian) => void;
  onServer: (terkini: Perjanjian) => Promise<void>;
}) {
  return (
    <Dialog
      open
      dismissible={false}
      onClose={() => undefined}
      title={teks.bentrok}
      footer={
        <>
          <Button onClick={() => void onServer(terkini)}>{teks.pakaiServer}</Button>
          <Button variant="utama" onClick={() => onSini(terkini)}>
            {teks.pakaiSini}
          </Button>
        </>
      }
    >
      <p className="mb-3 text-muted">{teks.bentrokIsi}</p>
      <ol className="list-decimal space-y-1 ps-5">
        {terkini.sasaran.map((s) => (
          <li key={s.id}>{s.uraian}</li>
        ))}
      </ol>
    </Dialog>
  );
}
