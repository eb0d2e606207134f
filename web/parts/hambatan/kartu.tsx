import { Link } from '@tanstack/react-router';
import { clsx } from 'clsx';
import { BellRing, CalendarCheck2, Circle, CircleCheck, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useSesi } from '../../api/sesi.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, buttonLook } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { hariSaat, jarakHari, tanggal } from '../format.ts';
import { type Hambatan, useIngatkanHambatan } from './data.ts';
import { JanjiDialog } from './janji.tsx';
import { teks } from './teks.ts';

const LOOK = {
  LANCAR: { Ikon: CircleCheck, warna: 'text-brand-ink' },
  TERHAMBAT: { Ikon: TriangleAlert, warna: 'text-attention-ink' },
  BELUM_SAMPAI: { Ikon: Circle, warna: 'text-muted' },
} as const;

/** The chain to an SKP in force, and where it is broken. */
export function Rantai({ hambatan }: { hambatan: Hambatan }) {
  return (
    <ol aria-label={teks.rantai} className="space-y-1">
      {hambatan.rantai.map(({ mata, keadaan }) => {
        const { Ikon, warna } = LOOK[keadaan];
        return (
          <li
            key={mata}
            aria-current={keadaan === 'TERHAMBAT' ? 'step' : undefined}
            className={clsx('flex items-center gap-2.5', keadaan === 'BELUM_SAMPAI' && 'text-muted')}
          >
            <Ikon size={20} aria-hidden className={clsx('shrink-0', warna)} />
            <span className={clsx(keadaan === 'TERHAMBAT' && 'font-semibold')}>{teks.mata[mata]}</span>
            <span className={keadaan === 'TERHAMBAT' ? 'text-sm text-attention-ink' : 'sr-only'}>
              {teks.keadaan[keadaan]}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** Who holds it up, since when, what was promised, and how often they were reminded. */
export function Ditunggu({ hambatan }: { hambatan: Hambatan }) {
  const { pegawai, instansi } = useSesi();
  const { pemilik, sejak, janji, pengingat } = hambatan;
  if (!pemilik) return null;
  const jarak = (hari: string) => jarakHari(hari, instansi.hariIni);
  return (
    <div className="text-sm">
      <p>
        <span className="font-semibold">
          {!pemilik.orang
            ? teks.tanpaOrang(teks.peran[pemilik.peran])
            : pemilik.orang.pegawaiId === pegawai.id
              ? teks.menungguAnda
              : teks.ditunggu(pemilik.orang.nama)}
        </span>
        <span className="text-muted">
          {pemilik.orang && ` · ${teks.peran[pemilik.peran]}`}
          {sejak && ` · ${teks.sejak(jarak(sejak))}`}
        </span>
      </p>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-muted">
        {janji ? (
          <Badge tone={janji.lewat ? 'bahaya' : 'info'} className="whitespace-normal!">
            {(janji.lewat ? teks.janjiLewat : teks.dijanjikan)(tanggal(janji.tanggal), janji.oleh)}
          </Badge>
        ) : (
          <span>{teks.belumDijanjikan}</span>
        )}
        {pengingat.terakhir && (
          <span>{teks.diingatkan(pengingat.jumlah, jarak(hariSaat(pengingat.terakhir, instansi.zona)))}</span>
        )}
      </p>
      {janji?.catatan && <p className="mt-1 text-muted">{janji.catatan}</p>}
    </div>
  );
}

/** What may be done about it: remind, promise a day. */
export function TindakanHambatan({ hambatan }: { hambatan: Hambatan }) {
  const ingatkan = useIngatkanHambatan(hambatan);
  const [berjanji, setBerjanji] = useState(false);
  const nama = hambatan.pemilik?.orang?.nama ?? '';
  return (
    <div className="flex flex-wrap gap-2 empty:hidden">
      {hambatan.kemampuan.includes('INGATKAN') && (
        <Button
          aria-label={teks.ingatkanNama(nama)}
          busy={ingatkan.isPending}
          icon={<BellRing size={18} aria-hidden />}
          onClick={() => ingatkan.mutate()}
        >
          {teks.ingatkan}
        </Button>
      )}
      {hambatan.kemampuan.includes('JANJI') && (
        <Button icon={<CalendarCheck2 size={18} aria-hidden />} onClick={() => setBerjanji(true)}>
          {hambatan.janji ? teks.ubahJanji : teks.janjikan}
        </Button>
      )}
      {berjanji && <JanjiDialog hambatan={hambatan} onClose={() => setBerjanji(false)} />}
    </div>
  );
}

/** My own block: what is wrong, the chain, whom I wait for, and how I can go on meanwhile. */
export function HambatanSendiri({ hambatan }: { hambatan: Hambatan }) {
  return (
    <div className="space-y-4">
      <div>
        <p className="text-lg font-semibold">{hambatan.judul}</p>
        {hambatan.langkah && <p className="text-muted">{hambatan.langkah}</p>}
      </div>
      <Rantai hambatan={hambatan} />
      <Ditunggu hambatan={hambatan} />
      <TindakanHambatan hambatan={hambatan} />
      {hambatan.dapatSementara && (
        <Notice
          action={
            <Link
              {...(hambatan.skpId ? { to: '/skp/$id/ubah', params: { id: hambatan.skpId } } : { to: '/skp' })}
              className={buttonLook('utama')}
            >
              {teks.susunSementara}
            </Link>
          }
        >
          {teks.sementara}
        </Notice>
      )}
    </div>
  );
}
