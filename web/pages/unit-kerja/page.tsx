import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Building2, Plus } from 'lucide-react';
import { useState } from 'react';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { type UnitKerja, unitKerjaQuery } from '../../parts/unit-kerja.tsx';
import { useUrlFilter } from '../../parts/url-filter.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { FilterBar, SearchBox } from '../../ui/search-box.tsx';
import { Cabang } from './cabang.tsx';
import { JabatanDialog } from './jabatan-baru.tsx';
import { saringPohon, semuaInduk, susunPohon } from './pohon.ts';
import { RincianDialog } from './rincian.tsx';
import { teks } from './teks.ts';
import { UnitDialog } from './unit.tsx';

type Langkah = { apa: 'ubah' | 'jabatan'; unit: UnitKerja } | { apa: 'tambah'; indukId: string | null };

/** The organisation as a tree; one unit opened tells its head, its posts and who holds them. */
export function UnitKerjaPage() {
  const { cari = '', unit: unitId }: { cari?: string; unit?: string } = useSearch({ strict: false });
  const filter = useUrlFilter();
  const [terbuka, setTerbuka] = useState<ReadonlySet<string> | null>(null);
  const [langkah, setLangkah] = useState<Langkah | null>(null);
  const { data, error, refetch } = useQuery(unitKerjaQuery);
  const semua = data?.isi ?? [];
  const pohon = susunPohon(semua);
  const tampil = saringPohon(pohon, cari);
  const induk = semuaInduk(pohon);
  // the top level is open until one chooses otherwise; a search opens the way to what it found
  const bukaan = cari ? new Set(semuaInduk(tampil)) : (terbuka ?? new Set(pohon.map(({ unit }) => unit.id)));
  const boleh = (kemampuan: string) => data?.kemampuan.includes(kemampuan) ?? false;
  const dipilih = semua.find((satu) => satu.id === unitId);
  const tutup = () => setLangkah(null);

  function balik(id: string): void {
    const baru = new Set(bukaan);
    if (!baru.delete(id)) baru.add(id);
    setTerbuka(baru);
  }

  return (
    <>
      <PageHeader
        title={teks.judul}
        lead={teks.pengantar}
        action={
          boleh('unit-kerja.tambah') && (
            <Button
              variant="utama"
              icon={<Plus size={20} aria-hidden />}
              onClick={() => setLangkah({ apa: 'tambah', indukId: pohon[0]?.unit.id ?? null })}
            >
              {teks.tambah}
            </Button>
          )
        }
      />
      {error && <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && (
        <>
          <FilterBar>
            <SearchBox label={teks.cari} value={cari} onSearch={(kata) => filter({ cari: kata })} />
            {!cari && (
              <Button
                variant="polos"
                onClick={() => setTerbuka(new Set(bukaan.size >= induk.length ? [] : induk))}
              >
                {bukaan.size >= induk.length ? teks.tutupSemua : teks.bukaSemua}
              </Button>
            )}
          </FilterBar>
          <Card flush>
            {tampil.length > 0 ? (
              <ul aria-label={teks.pohon} className="py-1">
                {tampil.map((simpul) => (
                  <Cabang
                    key={simpul.unit.id}
                    simpul={simpul}
                    tingkat={0}
                    terbuka={bukaan}
                    onBalik={balik}
                    onPilih={(id) => filter({ unit: id })}
                  />
                ))}
              </ul>
            ) : (
              <EmptyState
                title={semua.length > 0 ? teks.kosong : teks.belumAda}
                icon={<Building2 size={28} />}
              >
                {semua.length > 0 ? teks.kosongAjar : teks.belumAdaAjar}
              </EmptyState>
            )}
          </Card>
        </>
      )}
      {dipilih && !langkah && (
        <RincianDialog
          unit={dipilih}
          induk={semua.find((satu) => satu.id === dipilih.indukId)}
          boleh={boleh}
          onClose={() => filter({ unit: undefined })}
          onUbah={() => setLangkah({ apa: 'ubah', unit: dipilih })}
          onAnak={() => setLangkah({ apa: 'tambah', indukId: dipilih.id })}
          onJabatan={() => setLangkah({ apa: 'jabatan', unit: dipilih })}
        />
      )}
      {langkah?.apa === 'ubah' && <UnitDialog unit={langkah.unit} onClose={tutup} />}
      {langkah?.apa === 'tambah' && <UnitDialog indukId={langkah.indukId} onClose={tutup} />}
      {langkah?.apa === 'jabatan' && <JabatanDialog unit={langkah.unit} onClose={tutup} />}
    </>
  );
}
