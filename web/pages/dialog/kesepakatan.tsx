import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { api, type Skema } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { useSesi } from '../../api/sesi.ts';
import { tanggal } from '../../parts/format.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/choices.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Field } from '../../ui/field.tsx';
import { DateInput, Textarea } from '../../ui/inputs.tsx';
import { Card } from '../../ui/layout.tsx';
import { toast } from '../../ui/toast.tsx';
import { type Dialog, type Kesepakatan, useTulisDialog } from './data.ts';
import { teks } from './teks.ts';

/** What was agreed in this dialogue and what is still open from earlier ones. */
export function KartuKesepakatan({ dialog }: { dialog: Dialog }) {
  const [menambah, tambah] = useState(false);
  return (
    <Card title={teks.kesepakatan.judul} flush>
      {dialog.kesepakatan.length === 0 ? (
        <p className="px-4 pb-4 text-sm text-muted sm:px-5">{teks.kesepakatan.kosong}</p>
      ) : (
        <DaftarKesepakatan daftar={dialog.kesepakatan} />
      )}
      {dialog.kemampuan.includes('dialog.catat') && (
        <div className="border-t border-line p-3">
          <Button variant="polos" icon={<Plus size={20} aria-hidden />} onClick={() => tambah(true)}>
            {teks.kesepakatan.tambah}
          </Button>
        </div>
      )}
      {dialog.terbawa.length > 0 && (
        <section aria-labelledby="terbawa">
          <h3
            id="terbawa"
            className="border-t border-line px-4 pt-4 pb-2 text-sm font-semibold text-muted sm:px-5"
          >
            {teks.kesepakatan.terbawa}
          </h3>
          <DaftarKesepakatan daftar={dialog.terbawa} />
        </section>
      )}
      {menambah && <FormKesepakatan dialog={dialog} onClose={() => tambah(false)} />}
    </Card>
  );
}

/** Agreements with the steps open to the reader; `tautan` leads to the dialogue each belongs to. */
export function DaftarKesepakatan({ daftar, dengan }: { daftar: readonly Kesepakatan[]; dengan?: 'tautan' }) {
  return (
    <ul className="divide-y divide-line border-t border-line">
      {daftar.map((k) => (
        <li key={k.id} className="px-4 py-3 sm:px-5">
          <Satu k={k} dengan={dengan} />
        </li>
      ))}
    </ul>
  );
}

function Satu({ k, dengan }: { k: Kesepakatan; dengan: 'tautan' | undefined }) {
  const { hariIni } = useSesi().instansi;
  const path = { id: k.dialogId, kesepakatanId: k.id };
  const selesaikan = useTulisDialog(
    (hasil: 'SELESAI' | 'DILEPAS', kunci) =>
      api.POST('/api/v1/dialog/{id}/kesepakatan/{kesepakatanId}/penyelesaian', {
        params: { path },
        body: { hasil },
        headers: { 'Idempotency-Key': kunci },
      }),
    () => toast(teks.kesepakatan.tertutup),
  );
  const hapus = useTulisDialog((_: void, kunci) =>
    api.DELETE('/api/v1/dialog/{id}/kesepakatan/{kesepakatanId}', {
      params: { path },
      headers: { 'Idempotency-Key': kunci },
    }),
  );
  const galat = selesaikan.error ?? hapus.error;
  return (
    <>
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <p className={k.keadaan === 'TERBUKA' ? undefined : 'text-muted line-through'}>
          {dengan ? (
            <Link
              to="/dialog/$id"
              params={{ id: k.dialogId }}
              className="font-semibold underline-offset-4 hover:underline"
            >
              {k.uraian}
            </Link>
          ) : (
            k.uraian
          )}
        </p>
        {k.keadaan !== 'TERBUKA' ? (
          <Badge tone={k.keadaan === 'SELESAI' ? 'baik' : 'netral'}>
            {teks.kesepakatan.keadaan[k.keadaan]}
          </Badge>
        ) : (
          k.batas < hariIni && <Badge tone="perhatian">{teks.kesepakatan.lewat}</Badge>
        )}
      </div>
      <p className="text-sm text-muted">{teks.kesepakatan.oleh(k.pemilik.nama, tanggal(k.batas))}</p>
      {k.kemampuan.length > 0 && (
        <div className="-ms-3 flex flex-wrap gap-1">
          {k.kemampuan.includes('kesepakatan.selesaikan') && (
            <>
              <Button
                variant="polos"
                busy={selesaikan.isPending}
                aria-label={teks.kesepakatan.selesaiUntuk(k.uraian)}
                onClick={() => selesaikan.mutate('SELESAI')}
              >
                {teks.kesepakatan.selesai}
              </Button>
              {!k.kemampuan.includes('kesepakatan.hapus') && (
                <Button
                  variant="polos"
                  aria-label={teks.kesepakatan.lepasUntuk(k.uraian)}
                  onClick={() => selesaikan.mutate('DILEPAS')}
                >
                  {teks.kesepakatan.lepas}
                </Button>
              )}
            </>
          )}
          {k.kemampuan.includes('kesepakatan.hapus') && (
            <Button
              variant="polos"
              busy={hapus.isPending}
              aria-label={teks.kesepakatan.hapusUntuk(k.uraian)}
              onClick={() => hapus.mutate()}
            >
              {teks.kesepakatan.hapus}
            </Button>
          )}
        </div>
      )}
      {galat && <ErrorPanel problem={galat} />}
    </>
  );
}

function FormKesepakatan({ dialog, onClose }: { dialog: Dialog; onClose: () => void }) {
  const { instansi } = useSesi();
  const [id] = useState(uuidV7);
  const [isian, setIsian] = useState({
    uraian: '',
    pemilikId: dialog.pegawai.id,
    batas: Temporal.PlainDate.from(instansi.hariIni).add({ days: 14 }).toString(),
  });
  const simpan = useTulisDialog(
    (isi: Omit<Skema<'KesepakatanBaruInput'>, 'id'>, kunci) =>
      api.POST('/api/v1/dialog/{id}/kesepakatan', {
        params: { path: { id: dialog.id } },
        body: { id, ...isi },
        headers: { 'Idempotency-Key': kunci },
      }),
    onClose,
  );
  return (
    <FormulirDialog
      title={teks.kesepakatan.tambah}
      simpan={teks.kesepakatan.simpan}
      problem={simpan.error}
      busy={simpan.isPending}
      onClose={onClose}
      onSubmit={() => simpan.mutate(isian)}
    >
      <Field label={teks.kesepakatan.uraian} required error={simpan.error?.pesanUntuk('/uraian')}>
        <Textarea
          rows={2}
          maxLength={500}
          placeholder={teks.kesepakatan.uraianContoh}
          value={isian.uraian}
          onChange={(e) => setIsian({ ...isian, uraian: e.target.value })}
        />
      </Field>
      <Field label={teks.kesepakatan.pemilik} group>
        <Segmented
          value={isian.pemilikId}
          onChange={(pemilikId) => setIsian({ ...isian, pemilikId })}
          options={[dialog.pegawai, dialog.penilai].map((p) => ({ value: p.id, label: p.nama }))}
        />
      </Field>
      <Field label={teks.kesepakatan.batas} required error={simpan.error?.pesanUntuk('/batas')}>
        <DateInput value={isian.batas} onChange={(e) => setIsian({ ...isian, batas: e.target.value })} />
      </Field>
    </FormulirDialog>
  );
}
