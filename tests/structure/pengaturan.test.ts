import { expect, it } from 'vitest';
import { skemaPengaturan } from '#server/pengaturan.ts';

// after a change of the schema: npx vitest run tests/structure/pengaturan.test.ts -u

it('lists every setting for the administrator, as the schema has it', async () => {
  const baris = Object.entries(skemaPengaturan.shape).map(([nama, skema]) => {
    const bawaan = skema.safeParse(undefined).data;
    return `| \`${nama}\` | ${bawaan === undefined ? '–' : `\`${String(bawaan)}\``} | ${skema.description} |`;
  });
  const halaman = [
    '# Pengaturan',
    '',
    'Server Terang diatur lewat variabel lingkungan. Halaman ini dibuat dari `server/pengaturan.ts`.',
    '',
    '| Variabel | Bawaan | Arti |',
    '|---|---|---|',
    ...baris,
    '',
  ].join('\n');
  await expect(halaman).toMatchFileSnapshot('../../docs/operasi/pengaturan.md');
});
