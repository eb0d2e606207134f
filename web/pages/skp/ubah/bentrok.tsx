import { useState } from 'react';
import { useSesi } from '../../../api/sesi.ts';
import { waktu } from '../../../parts/format.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { bedaSkp } from '../beda.ts';
import { DaftarBeda } from '../beda-daftar.tsx';
import { type Isian, isianDari, type Skp } from '../data.ts';
import { keteranganNilai } from '../lembar.tsx';
import { bersih } from './isian.ts';
import { teks } from './teks.ts';

/** The same draft was saved elsewhere: both texts side by side, and the person says which stands. */
export function Bentrok({
  di,
  terkini,
  onSini,
  onServer,
}: {
  di: Isian;
  terkini: Skp;
  onSini: (terkini: Skp) => void;
  onServer: (terkini: Skp) => Promise<void>;
}) {
  const { instansi } = useSesi();
  const [sibuk, setSibuk] = useState(false);
  const beda = bedaSkp(isianDari(terkini), bersih(di), (n) => keteranganNilai(terkini.tahun, n).label);
  return (
    <Dialog
      open
      dismissible={false}
      onClose={() => undefined}
      size="lebar"
      title={teks.bentrokJudul}
      footer={
        <>
          <Button
            busy={sibuk}
            onClick={() => {
              setSibuk(true);
              void onServer(terkini);
            }}
          >
            {teks.pakaiServer}
          </Button>
          <Button variant="utama" onClick={() => onSini(terkini)}>
            {teks.pakaiSini}
          </Button>
        </>
      }
    >
      <p className="mb-4 text-muted">{teks.bentrokIsi(waktu(terkini.diubahPada, instansi.zona))}</p>
      {beda.length > 0 ? (
        <DaftarBeda beda={beda} judulSebelum={teks.diServer} judulSesudah={teks.diSini} />
      ) : (
        <p>{teks.bentrokSama}</p>
      )}
    </Dialog>
  );
}
