import { createTransport } from 'nodemailer';

export interface Surel {
  /** Stays the same when the message is sent again, so that a mail server can tell. */
  id: string;
  kepada: { nama: string; alamat: string };
  subjek: string;
  teks: string;
  html: string;
}

/** The way to people's mailboxes. */
export interface Pos {
  /** Resolves once the mail server took the message; rejects with its reason. */
  kirim(surel: Surel): Promise<void>;
  tutup(): void;
}

/** Mail through an SMTP server (`smtp://` or `smtps://` with name and password in the address), a few connections kept. */
export function posSmtp(url: string, dari: string): Pos {
  const kurir = createTransport({ url, pool: true, maxConnections: 3 });
  const asal = /@([^>\s]+)/.exec(dari)?.[1] ?? 'terang';
  return {
    kirim: async ({ id, kepada, subjek, teks, html }) => {
      await kurir.sendMail({
        messageId: `<${id}@${asal}>`,
        from: dari,
        to: { name: kepada.nama, address: kepada.alamat },
        subject: subjek,
        text: teks,
        html,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
    tutup: () => kurir.close(),
  };
}
