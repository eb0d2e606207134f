import { AngkaKreditBagian } from './angka-kredit.tsx';
import { DisiplinBagian } from './disiplin.tsx';
import { IpAsnBagian } from './ip-asn.tsx';
import { TalentaBagian } from './talenta.tsx';
import { TppBagian } from './tpp.tsx';

/** Everything that follows from a person's results, each question a card of its own. */
export function Karier({ pegawaiId, bulan }: { pegawaiId: string; bulan: string | undefined }) {
  return (
    <div className="space-y-4">
      <AngkaKreditBagian pegawaiId={pegawaiId} />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <div className="grid gap-4">
          <TppBagian pegawaiId={pegawaiId} bulan={bulan} />
          <DisiplinBagian pegawaiId={pegawaiId} />
        </div>
        <div className="grid gap-4">
          <IpAsnBagian pegawaiId={pegawaiId} />
          <TalentaBagian pegawaiId={pegawaiId} />
        </div>
      </div>
    </div>
  );
}
