import { FileText, Plus, Users } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useAutosave, useDraft } from '../../offline/use-autosave.ts';
import { PredikatBadge, RatingBadge } from '../../parts/predikat.tsx';
import { ThemeSwitch } from '../../parts/shell/theme-switch.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, LoadMore, Progress, SaveState, Skeleton } from '../../ui/feedback.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/inputs.tsx';
import { Card, Disclosure, PageHeader } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { Stepper } from '../../ui/stepper.tsx';
import { Table } from '../../ui/table.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { toast } from '../../ui/toast.tsx';
import { DialogSamples } from './dialog-samples.tsx';
import { FormSamples } from './form-samples.tsx';
import { BARIS, KedudukanContoh, KOLOM, MASALAH } from './samples.tsx';

/** Every primitive of web/ui on one page; only in development builds. */
export function GaleriPage() {
  const [tab, setTab] = useState('hasil');
  const [cari, setCari] = useState('');
  return (
    <main className="mx-auto max-w-6xl space-y-6 px-4 py-8 lg:px-10">
      <PageHeader
        title="Galeri"
        eyebrow="web/ui"
        lead="Semua bagian layar, untuk dilihat pada dua ukuran dan dua tampilan."
        state={<Badge tone="info">Hanya pengembangan</Badge>}
        action={
          <Button
            variant="utama"
            icon={<Plus size={20} aria-hidden />}
            onClick={() => toast('Kegiatan tersimpan')}
          >
            Tambah SKP
          </Button>
        }
      />
      <Card title="Tampilan">
        <ThemeSwitch />
      </Card>
      <Card title="Tombol">
        <Row>
          <Button variant="utama">Ajukan</Button>
          <Button>Simpan draf</Button>
          <Button variant="polos">Batal</Button>
          <Button variant="bahaya">Hapus draf</Button>
          <Button variant="utama" busy>
            Mengirim
          </Button>
          <Button disabled>Tidak aktif</Button>
        </Row>
      </Card>
      <FormSamples />
      <Card title="Lencana">
        <Row>
          <PredikatBadge predikat="SANGAT_BAIK" />
          <PredikatBadge predikat="BAIK" />
          <PredikatBadge predikat="BUTUH_PERBAIKAN" />
          <PredikatBadge predikat="KURANG" />
          <PredikatBadge predikat="SANGAT_KURANG" />
          <RatingBadge rating="DI_ATAS" />
          <RatingBadge rating="SESUAI" />
          <RatingBadge rating="DI_BAWAH" />
          <Badge>Draf</Badge>
          <Badge tone="info">Diajukan</Badge>
        </Row>
      </Card>
      <div className="grid gap-6 lg:grid-cols-2">
        <Card title="Keadaan simpan">
          <SaveState status="tersimpan" savedAt="2026-01-02T03:32:00Z" zona="WIB" />
          <SaveState status="menyimpan" />
          <SaveState status="luring" />
          <SaveState status="gagal" />
          <SaveState status="bentrok" />
          <AutosaveSample />
        </Card>
        <Card title="Kemajuan">
          <div className="space-y-4">
            <Progress label="Rencana aksi triwulan I" value={7} max={12} text="7 dari 12" />
            <Skeleton />
            <Disclosure summary="Mengapa angka ini?">
              Bukti dukung yang diterima dibagi target triwulan.
            </Disclosure>
          </div>
        </Card>
      </div>
      <Card title="Langkah dan tab">
        <Stepper
          current="perilaku"
          onOpen={() => undefined}
          steps={[
            { key: 'hasil', label: 'Hasil kerja' },
            { key: 'perilaku', label: 'Perilaku kerja' },
            { key: 'lampiran', label: 'Lampiran' },
            { key: 'periksa', label: 'Periksa dan ajukan' },
          ]}
        />
        <Tabs
          label="Bagian SKP"
          value={tab}
          onChange={setTab}
          items={[
            { value: 'hasil', label: 'Hasil kerja', count: 5 },
            { value: 'perilaku', label: 'Perilaku kerja' },
            { value: 'riwayat', label: 'Riwayat' },
          ]}
        >
          <p className="text-muted">Isi tab {tab}.</p>
        </Tabs>
      </Card>
      <Card title="Daftar" aside={<Badge>{BARIS.length} orang</Badge>} flush>
        <div className="px-4 pb-4 sm:px-5">
          <SearchBox label="Cari nama atau NIP" value={cari} onSearch={setCari} />
        </div>
        <Table caption="Contoh daftar" columns={KOLOM} rows={BARIS} rowKey={(baris) => baris.nip} />
        <LoadMore hasMore shown={3} total={1240} onMore={() => undefined} />
      </Card>
      <ErrorPanel problem={MASALAH} onRetry={() => undefined} />
      <Notice title="RHK pimpinan belum ada">
        Anda tetap dapat menyusun SKP; tautannya dipasang sendiri ketika pimpinan selesai.
      </Notice>
      <Notice tone="perhatian">Batas pengisian triwulan I tinggal 3 hari.</Notice>
      <Card>
        <EmptyState
          title="Belum ada SKP tahun ini"
          icon={<FileText size={28} />}
          action={<Button icon={<Users size={20} aria-hidden />}>Salin dari tahun lalu</Button>}
        >
          Mulailah dari RHK pimpinan Anda, atau salin SKP tahun lalu lalu ubah yang berbeda.
        </EmptyState>
      </Card>
      <DialogSamples />
      <KedudukanContoh />
    </main>
  );
}

/** A draft that is kept on this device only: its save always fails as if offline. */
function AutosaveSample() {
  const draft = useDraft<string>('galeri/catatan');
  return draft.ready ? <AutosaveField start={draft.draft?.payload ?? ''} /> : <Skeleton lines={2} />;
}

function AutosaveField({ start }: { start: string }) {
  const [value, setValue] = useState(start);
  const autosave = useAutosave({
    key: 'galeri/catatan',
    value,
    base: '',
    save: () => Promise.reject(new TypeError('Failed to fetch')),
  });
  return (
    <div className="mt-4">
      <Field label="Catatan" hint="Muat ulang halaman: yang Anda ketik tetap ada.">
        <Textarea value={value} onChange={(event) => setValue(event.target.value)} />
      </Field>
      <SaveState status={autosave.status} savedAt={autosave.savedAt} />
    </div>
  );
}

function Row({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3">{children}</div>;
}
