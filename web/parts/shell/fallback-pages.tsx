import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { Compass } from 'lucide-react';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { katalog } from '../../text/katalog.ts';
import { buttonLook } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';

const teks = katalog({
  id: {
    tidakAda: 'Halaman tidak ditemukan',
    tidakAdaIsi: 'Alamatnya mungkin salah ketik, sudah dipindahkan, atau bukan untuk peran Anda.',
    keBeranda: 'Ke Beranda',
  },
  en: { tidakAda: 'Page not found', keBeranda: 'To the home page' },
});

/** An address that leads nowhere: says so and offers the way home. */
export function NotFoundPage() {
  return (
    <div className="mx-auto max-w-xl py-10">
      <title>{`${teks.tidakAda} · Terang`}</title>
      <EmptyState title={<h1>{teks.tidakAda}</h1>} icon={<Compass size={28} />} action={<HomeLink />}>
        {teks.tidakAdaIsi}
      </EmptyState>
    </div>
  );
}

/** A page that could not be shown: what happened, and a way to try again. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const masalah = sebagaiMasalah(error);
  return (
    <div className="mx-auto max-w-xl px-4 py-10">
      <title>{`${masalah.title} · Terang`}</title>
      <h1 className="sr-only">{masalah.title}</h1>
      <ErrorPanel
        problem={masalah}
        action={<HomeLink />}
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </div>
  );
}

/** The same where there is no shell around it. */
export function OuterErrorPage(props: ErrorComponentProps) {
  return (
    <main>
      <ErrorPage {...props} />
    </main>
  );
}

/** While a page is on its way. */
export function PendingPage() {
  return (
    <div className="mx-auto w-full max-w-3xl px-4 py-10">
      <Skeleton lines={6} />
    </div>
  );
}

function HomeLink() {
  return (
    <Link to="/" className={buttonLook('sekunder')}>
      {teks.keBeranda}
    </Link>
  );
}
