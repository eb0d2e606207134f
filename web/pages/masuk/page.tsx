import { getRouteApi, useRouter } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { Mark } from '../../parts/mark.tsx';
import { SignInForm } from '../../parts/sign-in-form.tsx';
import { Disclosure } from '../../ui/layout.tsx';
import { SampleAccounts } from './sample-accounts.tsx';
import { teks } from './teks.ts';

const route = getRouteApi('/masuk');

/** The door: sign in, what to do without a password, and the sample accounts where there are some. */
export function MasukPage() {
  const { kembali } = route.useSearch();
  const router = useRouter();
  const [akun, setAkun] = useState({ nip: '', sandi: '' });

  return (
    <div className="grid min-h-dvh grid-cols-1 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
      <title>{`${teks.judul} · Terang`}</title>
      <aside className="relative hidden flex-col justify-between overflow-hidden bg-[#0b4f4a] p-14 text-white lg:flex">
        <Horizon />
        <div className="relative flex items-center gap-3">
          <Mark size={44} />
          <span className="text-2xl font-extrabold tracking-tight">Terang</span>
        </div>
        <div className="relative max-w-md pb-40">
          <p className="text-3xl font-bold text-balance">{teks.janji}</p>
          <p className="mt-4 text-lg text-white/85">{teks.janjiIsi}</p>
          <ul className="mt-8 space-y-3">
            {teks.pokok.map((butir) => (
              <li key={butir} className="flex gap-3">
                <CircleCheck size={22} aria-hidden className="mt-0.5 shrink-0 text-[#fbbf4b]" />
                {butir}
              </li>
            ))}
          </ul>
        </div>
      </aside>

      <main className="flex flex-col items-center bg-surface px-5 py-10 sm:justify-center lg:bg-canvas">
        <div className="w-full max-w-md lg:rounded-xl lg:border lg:border-line lg:bg-surface lg:p-9 lg:shadow-card">
          <div className="mb-8 flex items-center gap-3 lg:hidden">
            <Mark size={44} />
            <div>
              <p className="text-xl leading-7 font-extrabold tracking-tight">Terang</p>
              <p className="text-sm text-muted">{teks.janji}</p>
            </div>
          </div>
          <h1 className="mb-5 text-2xl font-bold">{teks.judul}</h1>
          <SignInForm
            key={akun.nip}
            nip={akun.nip}
            sandi={akun.sandi}
            onSignedIn={() => router.history.push(kembali ?? '/')}
          />
          <Disclosure summary={teks.lupa} className="mt-4">
            <p className="text-sm text-muted">{teks.lupaIsi}</p>
          </Disclosure>
          <SampleAccounts onChoose={setAkun} />
        </div>
      </main>
    </div>
  );
}

/** The light of the mark, large, rising at the foot of the panel. */
function Horizon() {
  return (
    <svg
      viewBox="0 0 600 320"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      className="absolute inset-x-0 bottom-0 h-80 w-full"
    >
      <circle cx="430" cy="300" r="250" fill="#fff" opacity="0.04" />
      <circle cx="430" cy="300" r="185" fill="#fff" opacity="0.05" />
      <circle cx="430" cy="300" r="120" fill="#fbbf4b" opacity="0.18" />
      <circle cx="430" cy="300" r="74" fill="#fbbf4b" />
      <path d="M0 268c120-26 220 14 330 4s180-34 270-12v60H0z" fill="#0f766e" />
      <path d="M0 292c140-18 250 16 380 4 90-8 150-14 220-2v26H0z" fill="#0b5d57" />
    </svg>
  );
}
