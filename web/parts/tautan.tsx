import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** A link to an address within the app as the server writes it: a path, perhaps with search parameters. */
export function Tautan({
  ke,
  children,
  className,
  onClick,
}: {
  ke: string;
  children: ReactNode;
  className?: string;
  onClick?: () => void;
}) {
  const { pathname, searchParams } = new URL(ke, location.origin);
  const search = Object.fromEntries(searchParams);
  return (
    <Link to={pathname as '/'} search={search as never} className={className} onClick={onClick}>
      {children}
    </Link>
  );
}
