import { useState } from 'react';
import { api, type Skema } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { tanggal } from '../../parts/format.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { PilihUnit } from '../../parts/unit-kerja.tsx';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/choices.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Field } from '../../ui/field.tsx';
import { Card } from '../../ui/layout.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

type Pegawai = Skema<'Pegawai'>;
type SatuPeran = Pegawai['peran'][number];
type NamaPeran = keyof typeof teks.peran.arti;

/** The roles beside being an employee, each with its reach; granted and withdrawn here. */
export function Peran({ pegawai, onBerubah }: { pegawai: Pegawai; onBerubah: (pegawai: Pegawai) => void }) {
  const { hariIni } = useSesi().instansi;
  const [memberi, setMemberi] = useState(false);
  const [mencabut, setMencabut] = useState<SatuPeran | null>(null);
  const boleh = pegawai.kemampuan.includes('peran.atur');
  const berlaku = pegawai.peran.filter((satu) => satu.sampai === null || satu.sampai >= hariIni);
  const cabut = useWrite({
    write: async (peranId: string, kunci) =>
      (
        await api.DELETE('/api/v1/pegawai/{id}/peran/{peranId}', {
          params: { path: { id: pegawai.id, peranId } },
          headers: { 'Idempotency-Key': kunci },
        })
      ).data,
    onSuccess: (data) => {
      if (data) onBerubah(data);
      toast(teks.peran.dicabut);
      setMencabut(null);
    },
  });

  return (
    <Card
      title={teks.peran.judul}
      aside={
        boleh && (
          <Button variant="polos" onClick={() => setMemberi(true)}>
            {teks.peran.tambah}
          </Button>
        )
      }
    >
      {berlaku.length === 0 ? (
        <p className="text-sm text-muted">{teks.peran.kosong}</p>
      ) : (
        <ul className="divide-y divide-line">
          {berlaku.map((satu) => (
            <li key={satu.id} className="flex items-center justify-between gap-3 py-2 first:pt-0 last:pb-0">
              <span className="min-w-0 text-sm">
                <span className="block font-semibold">{namaPeran(satu.peran)}</span>
                <span className="block text-muted">
                  {satu.unitKerja?.nama ?? teks.peran.seluruh} · {teks.riwayat.sejak(tanggal(satu.dari))}
                </span>
              </span>
              {boleh && (
                <Button
                  variant="polos"
                  aria-label={teks.peran.cabutPeran(namaPeran(satu.peran))}
                  onClick={() => setMencabut(satu)}
                >
                  {teks.peran.cabut}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {memberi && (
        <PeranDialog pegawaiId={pegawai.id} onClose={() => setMemberi(false)} onSaved={onBerubah} />
      )}
      {mencabut && (
        <ConfirmDialog
          open
          danger
          title={teks.peran.cabutPeran(namaPeran(mencabut.peran))}
          confirm={teks.peran.cabut}
          busy={cabut.isPending}
          onConfirm={() => cabut.mutate(mencabut.id)}
          onClose={() => setMencabut(null)}
        >
          {cabut.error && <ErrorPanel problem={cabut.error} focus />}
          {teks.peran.cabutArti(pegawai.nama, namaPeran(mencabut.peran))}
        </ConfirmDialog>
      )}
    </Card>
  );
}

function PeranDialog({
  pegawaiId,
  onClose,
  onSaved,
}: {
  pegawaiId: string;
  onClose: () => void;
  onSaved: (pegawai: Pegawai) => void;
}) {
  const [id] = useState(uuidV7);
  const [peran, setPeran] = useState<NamaPeran>('OPERATOR');
  const [unit, setUnit] = useState<string | null>(null);
  const beri = useWrite({
    write: async (isi: { peran: NamaPeran; unitKerjaId: string | null }, kunci) =>
      (
        await api.POST('/api/v1/pegawai/{id}/peran', {
          params: { path: { id: pegawaiId } },
          body: { id, ...isi },
          headers: { 'Idempotency-Key': kunci },
        })
      ).data,
    onSuccess: (data) => {
      if (data) onSaved(data);
      toast(teks.peran.diberikan);
      onClose();
    },
  });
  return (
    <FormulirDialog
      title={teks.peran.tambah}
      simpan={teks.peran.simpan}
      problem={beri.error}
      busy={beri.isPending}
      onClose={onClose}
      onSubmit={() => beri.mutate({ peran, unitKerjaId: unit })}
    >
      <Field label={teks.peran.pilih} group>
        <Segmented
          layout="tumpuk"
          value={peran}
          onChange={setPeran}
          options={(['OPERATOR', 'PIMPINAN', 'ADMIN'] as const).map((satu) => ({
            value: satu,
            label: teks.peran.nama[satu],
            hint: teks.peran.arti[satu],
          }))}
        />
      </Field>
      <Field label={teks.peran.lingkup} hint={teks.peran.kosongkan}>
        <PilihUnit value={unit} onChange={setUnit} placeholder={teks.peran.seluruh} />
      </Field>
    </FormulirDialog>
  );
}

function namaPeran(peran: string): string {
  return (teks.peran.nama as Readonly<Record<string, string>>)[peran] ?? peran;
}
