import { FilePlus2, ListTodo } from 'lucide-react';
import { LABEL_PENDEKATAN } from '#rules/label.ts';
import { Button } from '../../../ui/button.tsx';
import { Segmented } from '../../../ui/choices.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { EmptyState } from '../../../ui/feedback.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextInput } from '../../../ui/inputs.tsx';
import { Card, Disclosure } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { toast } from '../../../ui/toast.tsx';
import type { Isian, RhkPimpinan, Skp } from '../data.ts';
import { Ingatkan } from '../keadaan.tsx';
import { teks as umum } from '../teks.ts';
import type { BagianProps } from './editor.tsx';
import { ganti, pindah, rhkBaru } from './isian.ts';
import { diTempat } from './periksa.ts';
import { KartuRhk } from './rhk.tsx';
import { teks } from './teks.ts';
import { UsulanRhk } from './usulan.tsx';

/** Step 1: the planned results, one card each; one is open at a time. */
export function HasilKerja({
  skp,
  isian,
  ubah,
  temuan,
  tunjukkanGalat,
  pimpinan,
  terbuka,
  onBuka,
}: BagianProps & {
  pimpinan: RhkPimpinan | undefined;
  terbuka: string | null;
  onBuka: (id: string | null) => void;
}) {
  const { galat } = diTempat(temuan, '/skp/rhk', tunjukkanGalat);
  const saran = temuan.filter((t) => t.pointer === '/skp/rhk' && t.tingkat === 'W');
  const tambah = () => {
    const baru = rhkBaru(skp);
    ubah((lama) => ({ ...lama, rhk: [...lama.rhk, baru] }));
    onBuka(baru.id);
  };
  const hapus = (id: string) => {
    const sebelum = isian.rhk;
    ubah((lama) => ({ ...lama, rhk: lama.rhk.filter((r) => r.id !== id) }));
    onBuka(null);
    toast(teks.rhkDihapus, {
      action: { label: teks.urungkan, run: () => ubah((lama) => ({ ...lama, rhk: sebelum })) },
    });
  };
  return (
    <section aria-label={teks.langkah.hasil} className="space-y-4">
      <Umum skp={skp} isian={isian} ubah={ubah} />
      {skp.kelompok === 'JA_JF' && <KeadaanPimpinan skp={skp} pimpinan={pimpinan} />}
      <UsulanRhk
        skp={skp}
        isian={isian}
        onAmbil={(baru) => ubah((lama) => ({ ...lama, rhk: [...lama.rhk, ...baru] }))}
      />
      {galat && <ErrorPanel problem={{ title: galat }} />}
      {isian.rhk.length > 0 && saran.length > 0 && (
        <Notice>
          <ul className="space-y-1">
            {saran.map((t) => (
              <li key={t.pesan}>{t.pesan}</li>
            ))}
          </ul>
        </Notice>
      )}
      {isian.rhk.length === 0 ? (
        <Card>
          <EmptyState
            title={teks.rhkKosong}
            icon={<ListTodo size={28} />}
            action={
              <Button variant="utama" icon={<FilePlus2 size={20} aria-hidden />} onClick={tambah}>
                {teks.tambahRhk}
              </Button>
            }
          >
            {teks.rhkKosongAjar}
          </EmptyState>
        </Card>
      ) : (
        <>
          <ol className="space-y-3">
            {isian.rhk.map((rhk, i) => (
              <li key={rhk.id}>
                <KartuRhk
                  skp={skp}
                  pendekatan={isian.pendekatan}
                  rhk={rhk}
                  nomor={i}
                  jumlah={isian.rhk.length}
                  temuan={temuan}
                  tunjukkanGalat={tunjukkanGalat}
                  pimpinan={pimpinan}
                  terbuka={rhk.id === terbuka}
                  onBuka={(buka) => onBuka(buka ? rhk.id : null)}
                  onUbah={(isi) => ubah((lama) => ({ ...lama, rhk: ganti(lama.rhk, rhk.id, isi) }))}
                  onPindah={(langkah) => ubah((lama) => ({ ...lama, rhk: pindah(lama.rhk, i, langkah) }))}
                  onHapus={() => hapus(rhk.id)}
                />
              </li>
            ))}
          </ol>
          <Button wide icon={<FilePlus2 size={20} aria-hidden />} onClick={tambah}>
            {teks.tambahRhk}
          </Button>
        </>
      )}
    </section>
  );
}

function Umum({ skp, isian, ubah }: { skp: Skp; isian: Isian; ubah: BagianProps['ubah'] }) {
  const pppk = skp.pegawai.jenis === 'PPPK' || skp.pegawai.jenis === 'PPPK_PARUH_WAKTU';
  return (
    <Card>
      <Disclosure
        className="-my-2"
        open={pppk && !isian.perjanjianKerja}
        summary={
          <span>
            {umum.pendekatanHasil(LABEL_PENDEKATAN[isian.pendekatan])}
            <span className="font-normal text-muted"> · {umum.formulir(skp.formulir)}</span>
          </span>
        }
      >
        <div className="space-y-4">
          <Field
            label={umum.pendekatan}
            group
            hint={teks.pendekatanAjar[isian.pendekatan]}
            help={<p>{umum.pasalPendekatan}</p>}
          >
            <Segmented
              layout="rapat"
              value={isian.pendekatan}
              onChange={(pendekatan) => ubah((lama) => ({ ...lama, pendekatan }))}
              options={(['KUANTITATIF', 'KUALITATIF'] as const).map((value) => ({
                value,
                label: LABEL_PENDEKATAN[value],
              }))}
            />
          </Field>
          {pppk && (
            <Field label={teks.perjanjian} hint={teks.perjanjianAjar}>
              <TextInput
                maxLength={200}
                value={isian.perjanjianKerja ?? ''}
                onChange={(e) => ubah((lama) => ({ ...lama, perjanjianKerja: e.target.value || null }))}
              />
            </Field>
          )}
        </div>
      </Disclosure>
    </Card>
  );
}

/** Says how the leader's SKP stands where that matters, and lets the one waited for be reminded. */
function KeadaanPimpinan({ skp, pimpinan }: { skp: Skp; pimpinan: RhkPimpinan | undefined }) {
  if (!pimpinan || pimpinan.keadaan === 'BERLAKU') return null;
  const nama = pimpinan.pimpinan?.nama ?? '';
  const isi = teks.keadaanPimpinan[pimpinan.keadaan];
  return (
    <Notice
      tone={pimpinan.keadaan === 'TIDAK_WAJIB' ? 'info' : 'perhatian'}
      action={
        pimpinan.menunggu &&
        skp.kemampuan.includes('INGATKAN') && <Ingatkan id={skp.id} nama={pimpinan.menunggu.nama} />
      }
    >
      {typeof isi === 'string' ? isi : isi(nama)}
    </Notice>
  );
}
