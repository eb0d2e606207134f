import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Combobox, type ComboboxOption } from '../../../ui/combobox.tsx';
import { Field } from '../../../ui/field.tsx';
import { Textarea } from '../../../ui/inputs.tsx';
import type { IsianRhk, RhkPimpinan } from '../data.ts';
import { Saran } from './saran.tsx';
import { teks } from './teks.ts';

/** Which RHK of the leader this one supports: chosen from their SKP, or written while it is not there. */
export function TautanPimpinan({
  rhk,
  pimpinan,
  temuan,
  onUbah,
}: {
  rhk: IsianRhk;
  pimpinan: RhkPimpinan | undefined;
  temuan: { galat: string | undefined; saran: string | undefined };
  onUbah: (isi: Partial<IsianRhk>) => void;
}) {
  const pilihan: ComboboxOption[] = (pimpinan?.rhk ?? []).map((r) => ({
    value: r.id,
    label: r.uraian,
    ...(r.dalam === 'RANCANGAN' && { hint: teks.dalamRancangan }),
  }));
  const [menulis, setMenulis] = useState(!rhk.rhkPimpinanId && !!rhk.rhkPimpinanTeks);
  const dipilih = pilihan.find((p) => p.value === rhk.rhkPimpinanId);
  const bantuan = teks.pimpinanBantuan.map((p) => <p key={p}>{p}</p>);
  if (pilihan.length > 0 && !menulis)
    return (
      <div>
        <Field
          label={teks.pimpinan}
          hint={pimpinan?.pimpinan && teks.pimpinanAjar(pimpinan.pimpinan.nama)}
          error={temuan.galat}
          help={bantuan}
        >
          <Combobox
            options={pilihan}
            value={
              dipilih ??
              (rhk.rhkPimpinanId ? { value: rhk.rhkPimpinanId, label: rhk.rhkPimpinanTeks ?? '—' } : null)
            }
            onChange={(p) => onUbah({ rhkPimpinanId: p?.value ?? null, rhkPimpinanTeks: null })}
            placeholder={teks.cariPimpinan}
          />
          <Saran pesan={temuan.saran} />
        </Field>
        <Button
          variant="polos"
          className="-ms-2 mt-1"
          onClick={() => {
            onUbah({ rhkPimpinanId: null, rhkPimpinanTeks: dipilih?.label ?? rhk.rhkPimpinanTeks });
            setMenulis(true);
          }}
        >
          {teks.tulisSementara}
        </Button>
      </div>
    );
  return (
    <div>
      <Field label={teks.sementara} hint={teks.sementaraAjar} error={temuan.galat} help={bantuan}>
        <Textarea
          rows={2}
          maxLength={1000}
          value={rhk.rhkPimpinanTeks ?? ''}
          onChange={(e) => onUbah({ rhkPimpinanId: null, rhkPimpinanTeks: e.target.value || null })}
        />
      </Field>
      {pilihan.length > 0 && (
        <Button variant="polos" className="-ms-2 mt-1" onClick={() => setMenulis(false)}>
          {teks.pilihDaftar}
        </Button>
      )}
    </div>
  );
}
